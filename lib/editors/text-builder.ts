import type { Anchor, ReadText, Segment } from './editor';

/** Words, and the white space between them that CSS collapses: drafts.csswg.org/css-text-4/#white-space-phase-1 */
const runs = /[^ \t\n\r\f]+|[ \t\n\r\f]+/g;
const whiteSpace = /^[ \t\n\r\f]/;

/**
 * Where white space collapses, browsers keep a person's spaces alive as U+00A0. It is taken for the person's own only
 * where typography asks for one: before high punctuation and units, inside guillemets, between digits.
 */
const madeByBrowser = /(?<!«)\u00A0(?![!?:;»%€])(?!(?<=\d\u00A0)\d)/g;

/** Puts together what `readBlocks` finds, line after line, keeping track of where each stretch comes from. */
export class TextBuilder {
  private text = '';
  private readonly segments: Segment[] = [];
  private readonly anchors: Anchor[] = [];
  /** Has the first line begun? Every later one is preceded by a line break. */
  private begun = false;
  private lineStart = 0;
  private collapses = false;
  /** A collapsible space met, to be written only if something follows it on the line. */
  private pending: { readonly node: Text; readonly offset: number } | undefined;

  newLine(container: Node, index: number): void {
    this.pending = undefined;
    if (this.begun) this.text += '\n';
    this.begun = true;
    this.lineStart = this.text.length;
    this.anchors.push({ at: this.lineStart, container, index });
  }

  /** `text` shows in place of an element that has no text node, such as the picture of an emoji. */
  picture(text: string, container: Node, index: number): void {
    this.flush();
    this.anchors.push({ at: this.text.length, container, index });
    this.text += text;
    this.anchors.push({ at: this.text.length, container, index: index + 1 });
  }

  /** Characters `from`..`to` of a node whose white space shows as it is. */
  preserved(node: Text, from: number, to: number): void {
    this.flush();
    this.add(node, from, node.data.slice(from, to));
  }

  /** Characters `from`..`to` of a node whose white space collapses, as the page's style says. */
  collapsed(node: Text, from: number, to: number): void {
    this.collapses = true;
    for (const { 0: run, index } of node.data.slice(from, to).matchAll(runs)) {
      const at = from + index;
      if (!whiteSpace.test(run)) {
        this.flush();
        this.add(node, at, run);
      } else if (this.text.length > this.lineStart) {
        this.pending ??= { node, offset: at };
      }
    }
  }

  finish(): ReadText {
    const text = this.collapses ? this.text.replace(madeByBrowser, ' ') : this.text;
    return { text, segments: this.segments, anchors: this.anchors };
  }

  private flush(): void {
    if (!this.pending) return;
    const { node, offset } = this.pending;
    this.pending = undefined;
    this.add(node, offset, ' ');
  }

  private add(node: Text, offset: number, text: string): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    const end = this.text.length;
    const last = this.segments.at(-1);
    if (last?.node === node && last.end === start && last.offset + last.end - last.start === offset) {
      this.segments[this.segments.length - 1] = { ...last, end };
    } else {
      this.segments.push({ node, start, end, offset });
    }
  }
}

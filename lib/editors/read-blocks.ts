import type { ReadText } from './editor';
import { TextBuilder } from './text-builder';

/** What an engine puts in its box that is not the person's text. */
export interface ReadingRules {
  /** Elements left out, as a selector. */
  readonly ignored?: string;
  /** Characters left out, besides U+FEFF and U+2060 that many engines hold the caret's place with. */
  readonly marks?: string;
}

const blocks = new Set([
  'block',
  'list-item',
  'flex',
  'grid',
  'table',
  'flow-root',
  'table-row',
  'table-cell',
]);
/** White space and nothing else, in the sense of CSS: U+00A0 and U+FEFF show. */
const collapsible = /^[ \t\n\r\f]*$/;
const neverText =
  'button, svg, style, script, template, input, select, textarea, video, audio, canvas, iframe';

/**
 * Reads an editable element the way it shows: each leaf block is a line, a `<br>` ends one unless it only holds the
 * block open, white space collapses where the style says so. Unlike `innerText` it adds no line for a margin.
 */
export function readBlocks(root: HTMLElement, { ignored = '', marks = '' }: ReadingRules = {}): ReadText {
  const typed = new RegExp(`[^\\uFEFF\\u2060${marks}]+`, 'g');
  const reader = new BlockReader(root, ignored === '' ? neverText : `${neverText}, ${ignored}`, typed);
  reader.children(root);
  const read = reader.builder.finish();
  // An empty box with nothing in it still has a place to write at.
  return read.anchors.length > 0 ? read : { ...read, anchors: [{ at: 0, container: root, index: 0 }] };
}

class BlockReader {
  readonly builder = new TextBuilder();
  /** Is a line open, to which inline content adds? */
  private open = false;
  private readonly styleOf: (element: Element) => CSSStyleDeclaration;

  constructor(
    private readonly root: HTMLElement,
    private readonly ignored: string,
    /** Runs of what a person may have typed. */
    private readonly typed: RegExp,
  ) {
    const view = root.ownerDocument.defaultView ?? window;
    this.styleOf = (element) => view.getComputedStyle(element);
  }

  children(parent: Element, style = this.styleOf(parent)): void {
    const collapse = whiteSpaceOf(style);
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) this.textNode(node, collapse);
      else if (isElement(node)) this.element(node);
    }
  }

  private element(element: Element): void {
    if (element.localName === 'br') this.lineBreak(element);
    if (element.localName === 'img') this.picture(element);
    if (element.matches(this.ignored)) return;
    const style = this.styleOf(element);
    if (style.display === 'none') return;
    const island = element.getAttribute('contenteditable') === 'false';
    if (!blocks.has(style.display)) {
      if (!island || element.getAttribute('aria-hidden') !== 'true') this.children(element, style);
      return;
    }
    this.open = false;
    if (!island) this.children(element, style);
    this.open = false;
  }

  private textNode(node: Text, collapse: string): void {
    const { data } = node;
    if (data === '') return;
    const collapses = collapse === 'collapse' || collapse === 'normal' || collapse === 'nowrap';
    const keepsBreaks = collapse === 'preserve-breaks' || collapse === 'pre-line';
    if (collapses || keepsBreaks) {
      if (!this.open && collapsible.test(data)) return;
      this.openLine(node, 0);
      this.collapsedLines(node, keepsBreaks);
      return;
    }
    this.openLine(node, 0);
    // A line break at a block's very end only holds its last line open.
    const end = data.endsWith('\n') && this.endsLine(node) ? data.length - 1 : data.length;
    for (const { 0: run, index } of data.slice(0, end).matchAll(this.typed)) {
      this.builder.preserved(node, index, index + run.length);
    }
  }

  private collapsedLines(node: Text, keepsBreaks: boolean): void {
    for (const { 0: run, index } of node.data.matchAll(this.typed)) {
      const lines = keepsBreaks ? run.split('\n') : [run];
      let at = index;
      for (const [number, line] of lines.entries()) {
        if (number > 0) this.builder.newLine(node, at);
        this.builder.collapsed(node, at, at + line.length);
        at += line.length + 1;
      }
    }
  }

  private lineBreak(br: Element): void {
    const parent = br.parentNode;
    if (!parent || (br.matches(this.ignored) && this.open)) return;
    const index = indexOf(br);
    this.openLine(parent, index);
    if (!this.endsLine(br)) this.builder.newLine(parent, index + 1);
  }

  private picture(image: Element): void {
    const text = image.getAttribute('alt');
    const parent = image.parentNode;
    if (!text || !parent || image.matches(this.ignored)) return;
    const index = indexOf(image);
    this.openLine(parent, index);
    this.builder.picture(text, parent, index);
  }

  private openLine(container: Node, index: number): void {
    if (this.open) return;
    this.builder.newLine(container, index);
    this.open = true;
  }

  /** Does nothing that shows follow on the same line of the same block? */
  private endsLine(node: Node): boolean {
    for (let at: Node | null = node; at && at !== this.root; at = at.parentNode) {
      if (at !== node && isElement(at) && blocks.has(this.styleOf(at).display)) return true;
      for (let next = at.nextSibling; next; next = next.nextSibling) {
        if (isText(next) && this.shows(next)) return false;
        if (!isElement(next)) continue;
        if (next.localName === 'br' || next.localName === 'img') return false;
        if (blocks.has(this.styleOf(next).display)) return true;
        if (next.textContent || next.querySelector('br, img')) return false;
      }
    }
    return true;
  }

  /** Does a text node paint anything: more than marks of the editor, or white space that collapses at a line's end? */
  private shows(node: Text): boolean {
    const data = node.data.match(this.typed)?.join('');
    if (!data || !node.parentElement) return false;
    return (
      /[^ \t\n\r\f]/.test(data) ||
      !/^(collapse|normal|nowrap)$/.test(whiteSpaceOf(this.styleOf(node.parentElement)))
    );
  }
}

/** `white-space-collapse`, or the older property where a browser has only that. */
const whiteSpaceOf = (style: CSSStyleDeclaration): string => style.whiteSpaceCollapse || style.whiteSpace;

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index++;
  return index;
}

import type { Span } from '../draft/span';
import { rangesFor } from '../editors/ranges';

const name = 'paraphe-words';
const rule = `::highlight(${name}) { text-decoration: underline wavy 1.5px #b45309; background-color: #b453091f; }`;

/** Chromium's ranges inside a textarea; elsewhere the panel's quotes must do. */
type ValueRanges = HTMLTextAreaElement & { createValueRange?: (start: number, end: number) => AbstractRange };

/** Marks words in the editor without touching its DOM: the CSS Custom Highlight API, where the browser has it. */
export class Highlighter {
  readonly #scope: Document | ShadowRoot;
  #sheet: CSSStyleSheet | undefined;

  constructor(readonly root: HTMLElement) {
    const scope = root.getRootNode();
    this.#scope = scope instanceof ShadowRoot ? scope : root.ownerDocument;
  }

  /** Marks exactly these words; none clears. Called again after each change, since ranges do not survive every editor. */
  mark(spans: readonly Span[]): void {
    const registry = globalThis.CSS?.highlights;
    if (!registry || (spans.length === 0 && !this.#sheet)) return;
    if (spans.length === 0) {
      this.clear();
      return;
    }
    const ranges = spans.filter(({ start, end }) => end > start).flatMap((span) => this.#rangesOf(span));
    if (!this.#sheet) this.#addRule();
    registry.set(name, new Highlight(...ranges));
  }

  clear(): void {
    globalThis.CSS?.highlights?.delete(name);
    const sheet = this.#sheet;
    if (!sheet) return;
    this.#sheet = undefined;
    this.#scope.adoptedStyleSheets = [...this.#scope.adoptedStyleSheets].filter((one) => one !== sheet);
  }

  #rangesOf(span: Span): readonly AbstractRange[] {
    if (!(this.root instanceof HTMLTextAreaElement)) return rangesFor(this.root, span);
    const area: ValueRanges = this.root;
    return area.createValueRange ? [area.createValueRange(span.start, span.end)] : [];
  }

  #addRule(): void {
    const view = this.root.ownerDocument.defaultView ?? window;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rule);
    this.#sheet = sheet;
    this.#scope.adoptedStyleSheets = [...this.#scope.adoptedStyleSheets, sheet];
  }
}

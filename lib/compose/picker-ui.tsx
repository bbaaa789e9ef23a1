import { render } from 'preact';
import { PickerBar } from '../../components/picker/picker-bar';
import { pickerCss } from '../../components/picker/picker-css';
import { type Words, WordsContext } from '../../components/translate';
import type { Rect } from './place';
import { UiHost } from './ui-host';
import { themeBehind } from './ui-theme';

const margin = 16;
const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The outlines of the picker and, in the page itself, the line that says what to do. */
export class PickerUi {
  readonly #ui: UiHost;
  readonly #bar: HTMLElement;
  #outlines: HTMLElement[] = [];

  constructor(
    readonly document: Document,
    readonly words: Words,
    readonly leave: () => void,
    readonly signal: AbortSignal,
  ) {
    const modal = document.querySelector('dialog[open], [aria-modal="true"]');
    this.#ui = new UiHost(modal ?? document.documentElement, pickerCss);
    this.#ui.enter();
    this.#bar = this.#ui.layer();
    signal.addEventListener('abort', () => {
      render(null, this.#bar);
      this.#ui.remove();
    });
  }

  owns(event: Event): boolean {
    return event.composedPath().includes(this.#ui.host);
  }

  draw(candidates: readonly HTMLElement[], current: HTMLElement | undefined): void {
    if (this.signal.aborted) return;
    this.#outline(candidates, current);
    // Frames of the page outline their own boxes; one line of words is enough.
    if (window !== window.top) return;
    const theme = themeBehind(this.document.body);
    render(
      <WordsContext.Provider value={this.words}>
        <PickerBar theme={theme} found={candidates.length} onLeave={this.leave} />
      </WordsContext.Provider>,
      this.#bar,
    );
    const { width, height } = this.#bar.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.document.documentElement;
    const left = Math.max(margin, (clientWidth - width) / 2);
    const at = (top: number) => ({ left, top, right: left + width, bottom: top + height });
    const [high, low] = [at(margin), at(clientHeight - height - margin)];
    const covers = (place: Rect) => candidates.some((root) => overlap(root.getBoundingClientRect(), place));
    this.#ui.put(this.#bar, covers(high) && !covers(low) ? low : high);
  }

  #outline(candidates: readonly HTMLElement[], current: HTMLElement | undefined): void {
    for (const spare of this.#outlines.splice(candidates.length)) spare.remove();
    for (const [index, root] of candidates.entries()) {
      const outline = this.#outlines[index] ?? this.#ui.layer();
      this.#outlines[index] = outline;
      outline.className = `paraphe pick-outline${root === current ? ' current' : ''}`;
      const { left, top, right, bottom, width, height } = root.getBoundingClientRect();
      outline.style.width = `${width}px`;
      outline.style.height = `${height}px`;
      this.#ui.put(outline, { left, top, right, bottom });
    }
  }
}

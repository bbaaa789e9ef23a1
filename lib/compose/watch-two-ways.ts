import { type TwoWays, TwoWaysSeen } from './two-ways';

/** She is done with a way of saying it when nothing was typed for this long. */
const calm = 2_000;
/** A stop this long, the message being whole and in front of her, before it is published. */
const long = 45_000;
const wholeMessage = 60;

interface Watched {
  readonly root: HTMLElement;
  /** May it be noticed at all? */
  allowed(): boolean;
  /** Is this where the message must succeed in the end? A stop means nothing elsewhere. */
  onTarget(): boolean;
  noticed(ways: TwoWays): void;
}

/** Notices, once a draft, that it was written two ways, or stopped at for long before publishing. */
export class TwoWaysWatch {
  #seen = new TwoWaysSeen();
  #done = false;
  #ours = false;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly watched: Watched,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The draft at a pause. */
  see(text: string): void {
    if (text === this.#text) return;
    const first = this.#text === '';
    this.#text = text;
    clearTimeout(this.#timer);
    if (this.#done || !this.watched.allowed()) return;
    if (this.#ours) {
      this.#ours = false;
      this.#seen.start(text);
      return;
    }
    const ways = this.#seen.see(text);
    if (ways) this.#later(ways, calm);
    // A text that was there from the start is nobody's hesitation.
    else if (!first && text.length >= wholeMessage && this.watched.onTarget())
      this.#later({ a: text, b: text, where: 'stop' }, long);
  }

  #later(ways: TwoWays, wait: number): void {
    this.#timer = setTimeout(() => {
      const { root } = this.watched;
      if (ways.where === 'stop' && !(root.ownerDocument.hasFocus() && root.matches(':focus, :focus-within')))
        return;
      this.#done = true;
      this.watched.noticed(ways);
    }, wait);
  }

  /** The next change is ours, not hers. */
  oursNext(): void {
    this.#ours = true;
  }

  /** Published: what comes is another draft. */
  anew(): void {
    clearTimeout(this.#timer);
    this.#seen.start('');
    this.#text = '';
    this.#done = false;
  }
}

/** CSS pixels of the top viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The few things the two browsers do differently in one tab; `Page` builds the rest upon them.
 * Coordinates are CSS pixels of the top viewport.
 */
export interface Tab {
  goto(url: string): Promise<void>;
  /**
   * Runs `expression` in the page's own world and gives back its value (awaited, JSON only).
   * @throws with the page's message when the expression throws
   */
  evaluate(expression: string): Promise<unknown>;
  /**
   * Calls `source`, a function of `(shadowOf, ...args)`, in a world that sees closed shadow roots:
   * `shadowOf(element)` is the element's root of either mode. JSON in, JSON out.
   */
  inspect(source: string, args: readonly unknown[]): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  /** Presses at one place, moves to another with the button held, and lets go there. */
  drag(from: Point, to: Point): Promise<void>;
  /** Types text as key strokes. */
  type(text: string): Promise<void>;
  /** Presses keys together, in order, and releases them in reverse: `['Control', 'z']`. Names as in `KeyboardEvent.key`. */
  press(keys: readonly string[]): Promise<void>;
  /** Shows `text` as a composition of an input method or dead key that is still going on; `commit` ends it with a text. */
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /** The page as it prints, as a PDF. */
  print(): Promise<Buffer>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

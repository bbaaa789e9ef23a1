/** A real editor on the practice page. `element` is what one writes in. */
export interface PracticeBox {
  readonly element: HTMLElement;
  /** The text of the editor's own model. */
  text(): string;
  /** Puts a text in as the site itself would (a prefilled composer, an emptied one). */
  set(text: string): void;
}

/** Builds a real editor inside `mount`, labelled for assistive technology. */
export type MountBox = (mount: HTMLElement, label: string) => PracticeBox;

export const linesOf = (text: string): readonly string[] => text.split('\n');

import type { Span } from '../draft/span';

export type EditorId =
  | 'textarea'
  | 'plain'
  | 'lexical'
  | 'draft'
  | 'quill1'
  | 'quill2'
  | 'prosemirror'
  | 'slate'
  | 'gutenberg'
  | 'ckeditor5'
  | 'read-only';

/** A stretch of the text that stands in one text node: `text[start..end]` is `node.data` from `offset` on. */
export interface Segment {
  readonly node: Text;
  /** Offsets in the text read, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where in the node the stretch begins; not 0 where the engine keeps marks of its own in the node. */
  readonly offset: number;
}

/** A place where the caret can be and no text node is: an empty line, the edge of a picture of an emoji. */
export interface Anchor {
  /** Offset in the text read. */
  readonly at: number;
  readonly container: Node;
  /** Index among the container's children. */
  readonly index: number;
}

export interface ReadText {
  /** What the person typed: one line a block, lines joined by `\n`, the engine's own marks left out. */
  readonly text: string;
  /** In reading order, without overlap; a line break and a picture have none, and a textarea has none at all. */
  readonly segments: readonly Segment[];
  readonly anchors: readonly Anchor[];
}

/** How to read and write the compose boxes of one editor engine. Never submits, never changes the DOM by itself. */
export interface Editor {
  readonly id: EditorId;
  readonly writable: boolean;
  /** Changes closer in time than this, in ms, are undone together by this engine. */
  readonly undoPause: number;
  recognises(root: HTMLElement): boolean;
  read(root: HTMLElement): ReadText;
  /**
   * Puts `text` in the place of `span`, once, through the door the engine keeps open for the keyboard or the
   * clipboard, so that its model and its undo history follow. Use `writeOnce`, which checks what came of it.
   */
  write(root: HTMLElement, span: Span, text: string, signal?: AbortSignal): Promise<void>;
  /** Asks the engine to undo its last change. */
  undo(root: HTMLElement): void;
}

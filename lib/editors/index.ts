import { ckeditor5 } from './ckeditor5';
import { draft } from './draft';
import type { Editor } from './editor';
import { gutenberg } from './gutenberg';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill1 } from './quill1';
import { quill2 } from './quill2';
import { readOnly } from './read-only';
import { slate } from './slate';
import { textarea } from './textarea';

/** Every engine, the most particular first: the first that recognises a box has it. */
const editors: readonly Editor[] = [
  textarea,
  lexical,
  draft,
  quill1,
  quill2,
  prosemirror,
  slate,
  gutenberg,
  ckeditor5,
  plain,
];

/** The engine that drives a box; one that only reads when none is known. */
export function editorFor(root: HTMLElement): Editor {
  return editors.find((editor) => editor.recognises(root)) ?? readOnly;
}

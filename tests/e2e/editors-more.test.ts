import { editorContract } from '../pages/editor-contract.ts';

/** The other engines, their other settings, and a box in a frame. */
editorContract([
  ['textarea', 'textarea'],
  ['plain?kind=pre-wrap', 'plain'],
  ['plain?kind=plaintext-only', 'plain'],
  ['lexical?kind=plain', 'lexical'],
  ['quill2', 'quill2'],
  ['bluesky?place=frame', 'prosemirror'],
  ['tiptap', 'prosemirror'],
  ['prosemirror', 'prosemirror'],
  ['slate', 'slate'],
  ['gutenberg', 'gutenberg'],
  ['ckeditor5', 'ckeditor5'],
]);

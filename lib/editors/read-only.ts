import type { Editor } from './editor';
import { readBlocks } from './read-blocks';

/** Anything else: read as it shows, never written to. */
export const readOnly: Editor = {
  id: 'read-only',
  writable: false,
  undoPause: 0,
  recognises: () => true,
  read: (root) => readBlocks(root),
  write: async () => {},
  undo: () => {},
};

import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { linesOf, type MountBox } from './practice-box';

/** TipTap on ProseMirror, as Bluesky, Elk and LinkedIn's comments have. */
export const mountTiptap: MountBox = (mount, label) => {
  const editor = new Editor({
    element: mount,
    extensions: [StarterKit],
    // Its own style element would be refused by the page's policy; ours says the same.
    injectCSS: false,
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
  });
  return {
    element: editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    set: (text) => {
      const content = linesOf(text).map((line) => ({
        type: 'paragraph',
        ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
      }));
      editor.commands.setContent(text === '' ? '' : { type: 'doc', content });
    },
  };
};

import { Editor, Extension, Node } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { place, tell } from './_place.js';

/** Plain paragraphs, hashtags and links decorated as one types, pasted text cut at its line breaks, Ctrl+Enter publishes. */
const decorations = Extension.create({
  name: 'facets',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const found = [];
          doc.descendants((node, position) => {
            for (const { index, 0: text } of (node.text ?? '').matchAll(
              /#[\p{L}\d_]+|@[\w.]+|https?:\/\/\S+/gu,
            )) {
              found.push(
                Decoration.inline(position + index, position + index + text.length, { class: 'facet' }),
              );
            }
          });
          return DecorationSet.create(doc, found);
        },
      },
    }),
  ],
});

const editor = new Editor({
  element: place(),
  extensions: [Document, Paragraph, Text, UndoRedo, decorations],
  editorProps: {
    attributes: { role: 'textbox', 'aria-label': 'Write your post' },
    clipboardTextParser: (text, context) => {
      const paragraph = context.doc.type.schema.nodes.paragraph;
      const lines = text
        .split(/\r\n?|\n/)
        .map((line) => paragraph.create(null, line ? paragraph.schema.text(line) : null));
      return Slice.maxOpen(Fragment.fromArray(lines));
    },
    handlePaste: (view, event) => {
      if (!event.clipboardData?.types.includes('text/html')) return false;
      view.pasteText(event.clipboardData.getData('text/plain'));
      return true;
    },
    handleKeyDown: (_view, event) => {
      if ((event.metaKey || event.ctrlKey) && event.key === 'Enter') window.submitted += 1;
      return false;
    },
  },
});
editor.view.dom.style.cssText = 'white-space: pre-wrap; min-height: 40px';
tell(() => editor.getText({ blockSeparator: '\n' }));

import { Editor, Node, nodeInputRule, nodePasteRule } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import HardBreak from '@tiptap/extension-hard-break';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { place, tell } from './_place.js';

/** Emoji become pictures and names become mentions as one types or pastes; Ctrl+Enter publishes. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const emoji = /\p{RGI_Emoji}/v;

const Emoji = Node.create({
  name: 'emoji',
  inline: true,
  group: 'inline',
  addAttributes: () => ({ alt: { default: null } }),
  parseHTML: () => [{ tag: 'img.emoji' }],
  renderHTML: ({ HTMLAttributes }) => [
    'img',
    { ...HTMLAttributes, class: 'emoji', src: pixel, width: 16, height: 16 },
  ],
  renderText: ({ node }) => node.attrs.alt,
  addInputRules() {
    const found = (text) => {
      const match = new RegExp(`${emoji.source}$`, 'v').exec(text);
      return match && { index: match.index, text: match[0], data: { alt: match[0] } };
    };
    return [nodeInputRule({ find: found, type: this.type, getAttributes: ({ data }) => data })];
  },
  addPasteRules() {
    const find = new RegExp(emoji.source, 'gv');
    return [nodePasteRule({ find, type: this.type, getAttributes: ([alt]) => ({ alt }) })];
  },
});

const Mention = Node.create({
  name: 'mention',
  inline: true,
  group: 'inline',
  atom: true,
  addAttributes: () => ({ id: { default: null } }),
  parseHTML: () => [{ tag: 'span[data-type=mention]' }],
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, `@${node.attrs.id}`],
  renderText: ({ node }) => `@${node.attrs.id}`,
  addInputRules() {
    return [
      nodeInputRule({ find: /@ada$/, type: this.type, getAttributes: ([name]) => ({ id: name.slice(1) }) }),
    ];
  },
});

const editor = new Editor({
  element: place(),
  extensions: [Document, Paragraph, Text, HardBreak, Emoji, Mention, UndoRedo.configure({ depth: 10 })],
  editorProps: {
    handleKeyDown: (_view, event) => {
      if (event.ctrlKey && event.key === 'Enter') window.submitted += 1;
      return false;
    },
  },
});
editor.view.dom.style.minHeight = '40px';
tell(() => editor.getText({ blockSeparator: '\n' }));

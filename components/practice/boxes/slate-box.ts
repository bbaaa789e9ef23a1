import { flushSync } from 'react-dom18';
import { createRoot } from 'react-dom18/client';
import { createElement } from 'react18';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { linesOf, type MountBox } from './practice-box';

const paragraphs = (text: string): Descendant[] =>
  linesOf(text).map((line) => ({ children: [{ text: line }] }));

/** Slate on React, as Buffer has; on the one that Draft.js needs, so that the package carries one only. */
export const mountSlate: MountBox = (mount, label) => {
  const editor = withHistory(withReact(createEditor()));
  flushSync(() =>
    createRoot(mount).render(
      createElement(Slate, {
        editor,
        initialValue: paragraphs(''),
        children: createElement(Editable, { 'aria-label': label, 'aria-multiline': true, role: 'textbox' }),
      }),
    ),
  );
  const element = mount.querySelector<HTMLElement>('[data-slate-editor]');
  if (!element) throw new Error('Slate did not render its box');
  return {
    element,
    text: () => editor.children.map((node) => Node.string(node)).join('\n'),
    set: (text) =>
      Editor.withoutNormalizing(editor, () => {
        for (let index = editor.children.length; index > 0; index -= 1)
          Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, paragraphs(text), { at: [0] });
      }),
  };
};

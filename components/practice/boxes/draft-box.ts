import { ContentState, Editor, EditorState } from 'draft-js';
import { flushSync } from 'react-dom18';
import { createRoot } from 'react-dom18/client';
import { createElement, createRef } from 'react18';
import type { MountBox } from './practice-box';

/** Draft.js on React, as X, TikTok and Pinterest have. */
export const mountDraft: MountBox = (mount, label) => {
  const root = createRoot(mount);
  const editor = createRef<Editor>();
  let state = EditorState.createEmpty();
  const draw = () =>
    root.render(
      createElement(Editor, {
        ref: editor,
        editorState: state,
        ariaLabel: label,
        ariaMultiline: true,
        role: 'textbox',
        onChange,
      }),
    );
  function onChange(next: EditorState): void {
    state = next;
    draw();
  }
  flushSync(draw);
  const element = mount.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (!element) throw new Error('Draft.js did not render its box');
  return {
    element,
    text: () => state.getCurrentContent().getPlainText('\n'),
    set: (text) => onChange(EditorState.push(state, ContentState.createFromText(text), 'insert-characters')),
  };
};

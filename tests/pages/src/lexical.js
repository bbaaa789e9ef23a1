import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { option, place, tell } from './_place.js';

const box = document.createElement('div');
box.contentEditable = 'true';
box.setAttribute('role', 'textbox');
box.style.cssText = 'white-space: pre-wrap; word-break: break-word; min-height: 40px';
place().append(box);
const rich = option('kind') !== 'plain';
const editor = createEditor({
  namespace: 'page',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(box);
(rich ? registerRichText : registerPlainText)(editor);
registerHistory(editor, createEmptyHistoryState(), 1000);
tell(() =>
  editor.getEditorState().read(() =>
    rich
      ? $getRoot()
          .getChildren()
          .map((line) => line.getTextContent())
          .join('\n')
      : $getRoot().getTextContent(),
  ),
);

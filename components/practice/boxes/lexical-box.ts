import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { linesOf, type MountBox } from './practice-box';

/** Lexical, as Facebook, Instagram, Threads and Reddit have. */
export const mountLexical: MountBox = (mount, label) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.ariaMultiLine = 'true';
  element.ariaLabel = label;
  element.spellcheck = true;
  mount.append(element);
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    element,
    text: () =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((node) => node.getTextContent())
          .join('\n'),
      ),
    set: (text) =>
      editor.update(() => {
        const paragraphs = linesOf(text).map((line) => $createParagraphNode().append($createTextNode(line)));
        $getRoot()
          .clear()
          .append(...paragraphs);
      }),
  };
};

import { linesOf, type MountBox } from './practice-box';

/** A bare `contenteditable`, as YouTube's comments have. */
export const mountEditable: MountBox = (mount, label) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.ariaMultiLine = 'true';
  element.ariaLabel = label;
  mount.append(element);
  return {
    element,
    text: () => element.innerText.replace(/\n$/, ''),
    set: (text) => {
      const lines = linesOf(text).map((line) => {
        const block = document.createElement('div');
        block.append(line === '' ? document.createElement('br') : line);
        return block;
      });
      element.replaceChildren(...(text === '' ? [] : lines));
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
};

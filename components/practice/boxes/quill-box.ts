import Quill from 'quill/quill';
import type { MountBox } from './practice-box';

/** Quill would keep Tab to itself, and whoever writes without a mouse would never leave the box (WCAG 2.2, 2.1.2). */
const keyboard = { bindings: { tab: { key: 'Tab', handler: () => true } } };

/** Quill, as LinkedIn's posts have. */
export const mountQuill: MountBox = (mount, label) => {
  const holder = document.createElement('div');
  mount.append(holder);
  const quill = new Quill(holder, { modules: { toolbar: false, keyboard }, formats: [] });
  const element = quill.root;
  element.role = 'textbox';
  element.ariaMultiLine = 'true';
  element.ariaLabel = label;
  return {
    element,
    text: () => quill.getText().replace(/\n$/, ''),
    set: (text) => quill.setText(text),
  };
};

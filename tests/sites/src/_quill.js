import Quill from 'quill1';
import { tellModel } from './_site.js';

/** Quill 1 as LinkedIn mounts it; returns what clears it. */
export function quillBox(element, { label, placeholder = '', onText, focus }) {
  const quill = new Quill(element, { theme: null, placeholder, formats: [] });
  const root = quill.root;
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-label', label);
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  Object.assign(root.style, { minHeight: '60px', outline: 'none', whiteSpace: 'pre-wrap' });
  Object.assign(element.querySelector('.ql-clipboard').style, {
    position: 'absolute',
    left: '-9999px',
    height: '1px',
    overflow: 'hidden',
  });
  const text = () => quill.getText().replace(/\n$/, '');
  tellModel(root, text);
  quill.on('text-change', () => onText(text()));
  if (focus) quill.focus();
  return () => quill.setText('', 'user');
}

import Quill from 'quill1';
import { useEffect, useRef } from 'react';
import { tellModel } from './_site.js';

/** Returns what clears it. */
function quillBox(element, { label, placeholder = '', onText, focus }) {
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

/** Quill 1 as LinkedIn mounts it. `clear` counts publications. */
export function QuillBox({ label, onText, clear, focus }) {
  const place = useRef();
  const empty = useRef();
  useEffect(() => {
    empty.current = quillBox(place.current, { label, onText: (text) => onText(text), focus });
  }, []);
  useEffect(() => {
    if (clear > 0) empty.current();
  }, [clear]);
  return <div className="editor" ref={place} />;
}

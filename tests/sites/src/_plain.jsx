import { useEffect, useRef } from 'react';
import { tellModel } from './_site.js';

/** One line per block, as these sites read their own contenteditable. */
const textOf = (root) => root.innerText.replace(/\n$/, '');

/** A bare contenteditable, as YouTube and Tumblr use them. `clear` counts publications. */
export function PlainBox({ clear, onText, focus, ...attributes }) {
  const box = useRef();
  useEffect(() => {
    tellModel(box.current, () => textOf(box.current));
    if (focus) box.current.focus();
  }, []);
  useEffect(() => {
    if (clear > 0) box.current.replaceChildren();
  }, [clear]);
  return (
    <div
      ref={box}
      contentEditable="true"
      suppressContentEditableWarning
      dir="auto"
      className="bubble"
      style={{ minHeight: 40, whiteSpace: 'pre-wrap' }}
      onInput={() => onText(textOf(box.current))}
      {...attributes}
    />
  );
}

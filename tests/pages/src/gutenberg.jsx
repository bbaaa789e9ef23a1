import { create, insert, __unstableUseRichText as useRichText } from '@wordpress/rich-text';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, tell } from './_place.js';

/** One block: Enter adds a line break, and the page keeps its own history, as the block editor does. */
let current = '';
function Block() {
  const [state, setState] = useState({ value: '', selectionStart: undefined, selectionEnd: undefined });
  const past = useRef([]);
  const future = useRef([]);
  const last = useRef(-1000);
  current = state.value;
  const onChange = (value) => {
    if (performance.now() - last.current > 500) past.current.push(state.value);
    last.current = performance.now();
    future.current = [];
    setState((old) => ({ ...old, value }));
  };
  const travel = (from, to) => {
    if (from.current.length === 0) return;
    to.current.push(state.value);
    const value = from.current.pop();
    last.current = -1000;
    setState((old) => ({ ...old, value }));
  };
  const rich = useRichText({
    ...state,
    onChange,
    onSelectionChange: (selectionStart, selectionEnd) =>
      setState((old) => ({ ...old, selectionStart, selectionEnd })),
    placeholder: 'Add text or type / to add a block',
    __unstableIsSelected: true,
  });
  const onKeyDown = (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      rich.onChange(insert(rich.getValue?.() ?? rich.value, '\n'));
    } else if (event.ctrlKey && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      event.shiftKey ? travel(future, past) : travel(past, future);
    }
  };
  return (
    <p
      ref={rich.ref}
      role="textbox"
      aria-multiline="true"
      contentEditable
      suppressContentEditableWarning
      className="block-editor-rich-text__editable rich-text"
      style={{ whiteSpace: 'pre-wrap', minHeight: 40 }}
      onKeyDown={onKeyDown}
    />
  );
}
createRoot(place()).render(<Block />);
tell(() => create({ html: current }).text);

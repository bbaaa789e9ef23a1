import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { place, tell } from './_place.js';

/** A textarea that React controls, with suggestions after @ and #, and Ctrl+Enter to publish. */
let current = '';
function Compose() {
  const [text, setText] = useState('');
  const [suggested, setSuggested] = useState([]);
  current = text;
  const onChange = ({ target }) => {
    setText(target.value);
    const token = target.value.slice(0, target.selectionStart).match(/[@#][\p{L}\d]{2,}$/u)?.[0];
    setSuggested(token ? [`${token}1`, `${token}2`] : []);
  };
  const onKeyDown = (event) => {
    if (event.key === 'Enter' && event.ctrlKey) window.submitted += 1;
    if (suggested.length > 0 && event.key === 'Enter') event.preventDefault();
  };
  return (
    <form onSubmit={(event) => (event.preventDefault(), (window.submitted += 1))}>
      <textarea value={text} rows={6} onChange={onChange} onKeyDown={onKeyDown} aria-autocomplete="list" />
      <ul>
        {suggested.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <button type="submit">Publish</button>
    </form>
  );
}
createRoot(place()).render(<Compose />);
tell(() => current);

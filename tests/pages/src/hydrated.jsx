import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { place, tell } from './_place.js';

/** A page the server rendered, which the browser takes over only when the test says so. */
window.hydrationErrors = 0;
let current = '';
function Compose() {
  const [text, setText] = useState('');
  current = text;
  return (
    <form>
      <p>What is happening?</p>
      <textarea value={text} rows={6} onChange={({ target }) => setText(target.value)} />
    </form>
  );
}
const app = place();
app.innerHTML = renderToString(<Compose />);
window.hydrate = () =>
  hydrateRoot(app, <Compose />, { onRecoverableError: () => (window.hydrationErrors += 1) });
tell(() => current);

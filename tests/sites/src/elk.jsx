import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { newId, publish, say } from './_site.js';
import { TiptapBox } from './_tiptap.jsx';

const words = { publish: { en: 'Publish!', fr: 'Publier !' }, reply: { en: 'Reply', fr: 'Répondre' } };
const server = /^\/([^/@]+\.[^/@]+)/.exec(location.pathname)?.[1] ?? 'mastodon.social';

function Status({ status, details }) {
  return (
    <div
      id={`status-${status.id}`}
      aria-roledescription={details ? 'status-details' : 'status-card'}
      className="card"
    >
      <a href={`/${server}/@${status.acct}`} className="row">
        <span className="avatar b" />
      </a>
      <a href={`/${server}/@${status.acct}`}>
        <strong>{status.name}</strong>
      </a>{' '}
      <a className="soft" href={`/${server}/@${status.acct}/${status.id}`}>
        2h
      </a>
      <div className="content-rich">
        <p>{status.text}</p>
      </div>
    </div>
  );
}

function Widget({ reply, onPublish }) {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  const send = () =>
    text.trim() !== '' &&
    publish(text, () => {
      setClear((n) => n + 1);
      onPublish(text);
    });
  const off = text.trim() === '';
  return (
    <div aria-roledescription="publish-widget" className="card">
      <div className="row">
        <a href={`/${server}/@lune`}>
          <span className="avatar" />
        </a>
        <TiptapBox
          className="editor grow"
          attributes={{ class: 'content-editor content-rich' }}
          onText={setText}
          clear={clear}
          onKey={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (send(), true)}
        />
      </div>
      <div className="tools">
        <button type="button" aria-label="Emoji">
          ☺
        </button>
        <span className="spring" />
        <button
          type="button"
          className="publish-button primary"
          aria-disabled={off}
          disabled={off}
          onClick={send}
        >
          {say(reply ? words.reply : words.publish)}
        </button>
      </div>
    </div>
  );
}

const first = {
  id: '1135001',
  acct: 'camille@pain.example',
  name: 'Camille Roy',
  text: 'Le seigle se garde combien de jours ?',
};

function Site() {
  const [mine, setMine] = useState([]);
  const details = /\/@[^/]+\/\d+/.test(location.pathname);
  const widget = (
    <Widget
      reply={details}
      onPublish={(text) =>
        setMine((now) => [{ id: newId(), acct: 'lune', name: 'Atelier Lune', text }, ...now])
      }
    />
  );
  return (
    <main>
      {!details && widget}
      <Status status={first} details={details} />
      {details && widget}
      {mine.map((one) => (
        <Status key={one.id} status={one} />
      ))}
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

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

const thread = {
  en: 'Add thread item',
  fr: 'Ajouter un message au fil',
  ja: 'スレッドを追加',
  ar: 'أضف منشورًا',
};
const max = 1000;

/** One part of a message; of several, the last one alone holds the button that publishes them all. */
function Widget({ reply, parts, index, onText, onAdd, onSend, clear }) {
  const [warning, setWarning] = useState();
  const text = parts[index];
  const off = parts.every((one) => one.trim() === '');
  const last = index === parts.length - 1;
  return (
    <div aria-roledescription="publish-widget" className="card">
      <div className="row">
        <a href={`/${server}/@lune`}>
          <span className="avatar" />
        </a>
        <div className="grow">
          {warning !== undefined && (
            <input type="text" value={warning} onChange={({ target }) => setWarning(target.value)} />
          )}
          <TiptapBox
            className="editor"
            attributes={{ class: 'content-editor content-rich' }}
            onText={onText}
            clear={clear}
            onKey={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (onSend(), true)}
          />
        </div>
      </div>
      <div className="tools">
        <button type="button" aria-label="Emoji">
          ☺
        </button>
        <span className="spring" />
        <div dir="ltr" className="soft">
          {text.length + (warning ?? '').length}
          <span>/</span>
          <span>{max}</span>
        </div>
        <button type="button" className="warning" aria-label="CW" onClick={() => setWarning('')}>
          ⚠
        </button>
        {parts.length > 1 && (
          <div dir="ltr" className="soft">
            {index + 1}
            <span>/</span>
            <span>{parts.length}</span>
          </div>
        )}
        <button type="button" className="add-part" aria-label={say(thread)} onClick={onAdd}>
          ＋
        </button>
        {last && (
          <button
            type="button"
            className="publish-button primary"
            aria-disabled={off}
            disabled={off}
            onClick={onSend}
          >
            {say(reply ? words.reply : words.publish)}
          </button>
        )}
      </div>
    </div>
  );
}

function Widgets({ reply, onPublish }) {
  const [parts, setParts] = useState(['']);
  const [clear, setClear] = useState(0);
  const send = () => {
    const texts = parts.filter((one) => one.trim() !== '');
    if (texts.length === 0) return;
    publish(texts.join('\n'), () => {
      setClear((n) => n + 1);
      setParts(['']);
      onPublish(texts);
    });
  };
  return parts.map((_, index) => (
    <Widget
      // biome-ignore lint/suspicious/noArrayIndexKey: parts are only added at the end
      key={index}
      {...{ reply, parts, index, clear }}
      onText={(text) => setParts((now) => now.map((one, at) => (at === index ? text : one)))}
      onAdd={() => setParts((now) => [...now, ''])}
      onSend={send}
    />
  ));
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
    <Widgets
      reply={details}
      onPublish={(texts) =>
        setMine((now) => [
          ...texts.map((text) => ({ id: newId(), acct: 'lune', name: 'Atelier Lune', text })),
          ...now,
        ])
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

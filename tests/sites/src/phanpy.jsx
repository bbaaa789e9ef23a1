import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { newId, publish, say, tellModel } from './_site.js';

const words = {
  post: { en: 'Post', fr: 'Publier' },
  reply: { en: 'Reply', fr: 'Répondre' },
  ask: { en: 'What are you doing?', fr: 'Que faites-vous ?' },
  to: { en: 'Replying to @camille@pain.example’s post', fr: 'Réponse au message de @camille@pain.example' },
};
const server = 'mastodon.social';

function Status({ status, onReply }) {
  return (
    <a
      className="status-link card"
      href={`#/${server}/s/${status.id}`}
      style={{ display: 'block', color: 'inherit' }}
    >
      <article className="status">
        <span className="name-text">
          <b>{status.name}</b>
        </span>
        <div className="content">
          <div className="inner-content">
            <p>{status.text}</p>
          </div>
        </div>
        {onReply && (
          <button
            type="button"
            className="reply soft"
            onClick={(event) => {
              event.preventDefault();
              onReply();
            }}
          >
            {say(words.reply)}
          </button>
        )}
      </article>
    </a>
  );
}

const max = 1000;

/** The textarea keeps its own text; the site reads it when the form is sent, and closes nothing to the keyboard till then. */
function Compose({ to, onPublish }) {
  const [visibility, setVisibility] = useState('public');
  const [sensitive, setSensitive] = useState(false);
  const [sending, setSending] = useState(false);
  const [used, setUsed] = useState(0);
  const form = useRef();
  const send = (event) => {
    event?.preventDefault();
    const text = new FormData(form.current).get('status');
    if (text.trim() === '') return;
    setSending(true);
    publish(text, () => onPublish(text));
  };
  return (
    <div className="veil">
      <div id="compose-container-outer">
        <div id="compose-container" className="dialog" tabIndex={-1}>
          <div className="compose-top">
            <a className="account-block" href={`https://${server}/@lune`} title="lune">
              <span className="avatar small" />
              <span className="account-block-content">
                {' '}
                <span className="account-block-acct">
                  lune
                  <wbr />@{server}
                </span>
              </span>
            </a>
          </div>
          {to && (
            <details className="status-preview" open>
              <Status status={to} />
              <summary className="status-preview-legend reply-to">{say(words.to)}</summary>
            </details>
          )}
          <form
            ref={form}
            className={`form-visibility-${visibility}`}
            onSubmit={send}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
          >
            <div className={`compose-cw-container ${sensitive ? '' : 'collapsed'}`}>
              <input type="hidden" name="sensitive" value={sensitive ? 'on' : 'off'} />
              <text-expander keys=":">
                <input
                  type="text"
                  name="spoilerText"
                  className="spoiler-text-field"
                  disabled={sending}
                  hidden={!sensitive}
                />
              </text-expander>
            </div>
            <text-expander keys="@ # :" class="compose-field-container">
              <textarea
                ref={(area) => area && tellModel(area, () => area.value)}
                className="compose-field"
                name="status"
                dir="auto"
                disabled={sending}
                onInput={({ target }) => setUsed(target.value.length)}
                placeholder={say(words.ask)}
              />
              <div className="compose-highlight" aria-hidden="true" />
            </text-expander>
            <div className="tools">
              <button type="button" className="warning" onClick={() => setSensitive(true)}>
                ⚠
              </button>
              <span className="spring" />
              <span className="char-counter soft" title={`${max - used}/${max}`}>
                <meter value={used} max={max} />
                <span className="counter">{max - used}</span>
              </span>
              <select
                name="visibility"
                value={visibility}
                onChange={(event) => setVisibility(event.target.value)}
              >
                <option value="public">Public</option>
                <option value="direct">Direct</option>
              </select>
              <button type="submit" className="primary" disabled={sending}>
                {say(to ? words.reply : words.post)}
              </button>
            </div>
          </form>
        </div>
      </div>
    </div>
  );
}

const first = { id: '1135001', name: 'Camille Roy', text: 'Le seigle se garde combien de jours ?' };

function Site() {
  const [dialog, setDialog] = useState(location.hash === '#/compose' ? {} : undefined);
  const [mine, setMine] = useState([]);
  return (
    <>
      <header className="bar">
        <b>Phanpy</b>
        <button type="button" className="compose primary" onClick={() => setDialog({})}>
          ✎
        </button>
      </header>
      <main>
        {mine.map((one) => (
          <Status key={one.id} status={one} />
        ))}
        <Status status={first} onReply={() => setDialog({ to: first })} />
      </main>
      {dialog && (
        <Compose
          to={dialog.to}
          onPublish={(text) => {
            setDialog(undefined);
            setMine((now) => [{ id: newId(), name: 'Atelier Lune', text }, ...now]);
          }}
        />
      )}
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

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

/** The textarea keeps its own text; the site reads it when the form is sent. */
function Compose({ to, onPublish }) {
  const [visibility, setVisibility] = useState('public');
  const form = useRef();
  const send = (event) => {
    event?.preventDefault();
    const text = new FormData(form.current).get('status');
    if (text.trim() !== '') publish(text, () => onPublish(text));
  };
  return (
    <div className="veil">
      <div id="compose-container-outer">
        <div id="compose-container" className="dialog">
          {to && (
            <div className="status-preview">
              <Status status={to} />
              <div className="status-preview-legend reply-to">{say(words.to)}</div>
            </div>
          )}
          <form
            ref={form}
            className={`form-visibility-${visibility}`}
            onSubmit={send}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
          >
            <div className="tools">
              <input type="text" name="spoilerText" className="spoiler-text-field" />
              <input type="checkbox" name="sensitive" />
              <select
                name="visibility"
                value={visibility}
                onChange={(event) => setVisibility(event.target.value)}
              >
                <option value="public">Public</option>
                <option value="direct">Direct</option>
              </select>
            </div>
            <textarea
              ref={(area) => area && tellModel(area, () => area.value)}
              className="compose-field"
              name="status"
              placeholder={say(words.ask)}
            />
            <div className="tools">
              <span className="spring" />
              <button type="submit" className="primary">
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

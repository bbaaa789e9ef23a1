import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Icon } from './_icon.jsx';
import { newId, publish, say, tellModel } from './_site.js';

const me = { name: 'Boulangerie Lune', acct: 'lune' };
const customer = { name: 'Camille Roy', acct: 'camille@pain.example' };
const words = {
  ask: { en: `What's on your mind?`, fr: 'Qu’avez-vous en tête ?', ja: '今なにしてる？', ar: 'فِيمَ تُفكّر؟' },
  post: { en: 'Post', fr: 'Publier', ja: '投稿', ar: 'انشر' },
  reply: { en: 'Reply', fr: 'Répondre', ja: '返信', ar: 'ردّ' },
  warning: {
    en: 'Content warning (optional)',
    fr: 'Avertissement de contenu (optionnel)',
    ja: '閲覧注意',
    ar: 'تحذير',
  },
  search: { en: 'Search or paste URL', fr: 'Rechercher ou saisir une URL', ja: '検索', ar: 'بحث' },
};
const max = location.hostname === 'social.example' ? 1000 : 500;

/** The textarea's text is React's: what the page shows and what the site believes are the same only if both are told. */
function Compose({ to, text: given, onPublish, direct, onDirect }) {
  const area = useRef();
  const [text, setText] = useState(given);
  const [warning, setWarning] = useState();
  const state = useRef(text);
  state.current = text;
  useEffect(() => {
    setText(to ? `@${to.by.acct} ` : given);
    if (to) area.current.focus();
  }, [to]);
  useEffect(() => {
    tellModel(area.current, () => state.current);
  }, []);
  const left = max - [...`${warning ?? ''}${text}`].length;
  const send = () => {
    if (text.trim() === '' || left < 0) return;
    publish(text, () => {
      setText('');
      onPublish(text);
    });
  };
  return (
    <form
      className="compose-form card"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="navigation-bar row">
        <span className="avatar small" />
        <div className="display-name">
          <strong className="display-name__html">{me.name}</strong>{' '}
          <span className="display-name__account soft">@{me.acct}</span>
        </div>
      </div>
      {to && (
        <div className="reply-indicator row">
          <span className="avatar small b" />
          <div className="reply-indicator__main">
            <a href={`/@${to.by.acct}`} className="detailed-status__display-name">
              <span className="display-name">
                <strong className="display-name__html">{to.by.name}</strong>
              </span>
            </a>
            <div className="reply-indicator__content translate">{to.text}</div>
          </div>
        </div>
      )}
      <div className="compose-form__highlightable">
        {warning !== undefined && (
          <div className="spoiler-input">
            <input
              id="cw-spoiler-input"
              className="spoiler-input__input"
              type="text"
              value={warning}
              placeholder={say(words.warning)}
              onChange={(event) => setWarning(event.target.value)}
            />
          </div>
        )}
        <div className="compose-form__dropdowns">
          <button type="button" className="dropdown-button" onClick={onDirect}>
            <svg className={`icon ${direct ? 'icon-at' : 'icon-globe'}`} width="16" height="16" />
          </button>
        </div>
        <div className="compose-form__input">
          <textarea
            ref={area}
            className="autosuggest-textarea__textarea"
            dir="auto"
            placeholder={say(words.ask)}
            value={text}
            aria-autocomplete="list"
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
          />
        </div>
        <div className="compose-form__footer">
          <div className="compose-form__actions tools">
            <button type="button" aria-label="Emoji">
              <Icon of="emoji" />
            </button>
            <button
              type="button"
              aria-label="CW"
              className="warning"
              onClick={() => setWarning((now) => (now === undefined ? '' : undefined))}
            >
              ⚠
            </button>
            <span className="spring" />
            <span className="character-counter soft">{left}</span>
            <div className="compose-form__submit">
              <button type="submit" className="button primary" disabled={text.trim() === '' || left < 0}>
                {say(to ? words.reply : words.post)}
              </button>
            </div>
          </div>
        </div>
      </div>
    </form>
  );
}

function Status({ status, detailed, onReply }) {
  const path = `/@${status.by.acct}/${status.id}`;
  const [replies, boosts, likes] = status.counts;
  if (detailed) {
    return (
      <article className="detailed-status card">
        <a href={`/@${status.by.acct}`} className="detailed-status__display-name">
          <strong className="display-name__html">{status.by.name}</strong>
        </a>
        <div className="status__content">
          <div className="status__content__text e-content">{status.text}</div>
        </div>
        <div className="detailed-status__meta soft">
          <a className="detailed-status__datetime" href={path}>
            20 nov. 2026
          </a>{' '}
          ·{' '}
          <a href={`${path}/reblogs`} className="detailed-status__reblogs">
            {boosts} boosts
          </a>{' '}
          ·{' '}
          <a href={`${path}/favourites`} className="detailed-status__favorites">
            {likes} {say({ en: 'favorites', fr: 'favoris' })}
          </a>
        </div>
        <button type="button" className="reply" onClick={onReply}>
          <Icon of="reply" />
        </button>
      </article>
    );
  }
  return (
    <article className="status card" data-id={status.id}>
      <div className="row">
        <span className={`avatar ${status.by === me ? '' : 'b'}`} />
        <div className="grow">
          <a className="status__display-name" href={`/@${status.by.acct}`}>
            <strong className="display-name__html">{status.by.name}</strong>
          </a>{' '}
          <span className="soft">@{status.by.acct}</span>{' '}
          <a className="status__relative-time soft" href={path}>
            <time>2h</time>
          </a>
          <div className="status__content">
            <div className="status__content__text" lang="fr" style={{ whiteSpace: 'pre-wrap' }}>
              {status.text}
            </div>
          </div>
          <div className="status__action-bar tools soft">
            <button type="button" className="reply" onClick={onReply}>
              <Icon of="reply" /> <span className="icon-button__counter">{replies}</span>
            </button>
            <button type="button">
              <Icon of="repost" /> <span className="icon-button__counter">{boosts}</span>
            </button>
            <button type="button">
              <Icon of="like" /> <span className="icon-button__counter">{likes}</span>
            </button>
          </div>
        </div>
      </div>
    </article>
  );
}

const first = {
  id: '113500000000000001',
  by: customer,
  text: 'Le pain de seigle, il se garde combien de jours ?',
  counts: [1, 4, say({ en: '1.2K', fr: '1,2 k' })],
};

const second = {
  id: '113500000000000000',
  by: { name: 'Noé Martin', acct: 'noe@vin.example' },
  text: 'Et la brioche, vous en aurez dimanche ?',
  counts: [0, 0, 1],
};

function Site() {
  const at = new URL(location.href);
  const [statuses, setStatuses] = useState(at.searchParams.has('two') ? [first, second] : [first]);
  const [to, setTo] = useState();
  const [direct, setDirect] = useState(false);
  return (
    <div id="mastodon">
      <header className="bar">
        <b>mastodon</b>
        <form className="search">
          <input
            className="search__input"
            type="text"
            role="searchbox"
            aria-label={say(words.search)}
            placeholder={say(words.search)}
          />
        </form>
      </header>
      <main>
        <Compose
          to={to}
          direct={direct}
          onDirect={() => setDirect((now) => !now)}
          text={at.pathname === '/share' ? (at.searchParams.get('text') ?? '') : ''}
          onPublish={(text) => {
            setTo(undefined);
            setStatuses((now) => [{ id: `1135000000${newId()}`, by: me, text, counts: [0, 0, 0] }, ...now]);
          }}
        />
        {statuses.map((one) => (
          <Status
            key={one.id}
            status={one}
            detailed={one === first && /^\/@[^/]+\/\d+/.test(at.pathname)}
            onReply={() => setTo(one)}
          />
        ))}
      </main>
    </div>
  );
}

const state = document.head.appendChild(document.createElement('script'));
Object.assign(state, {
  id: 'initial-state',
  type: 'application/json',
  textContent: JSON.stringify({ meta: { me: '7' }, accounts: { 7: { acct: me.acct } } }),
});
createRoot(document.getElementById('root')).render(<Site />);

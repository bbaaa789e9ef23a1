import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Icon } from './_icon.jsx';
import { LexicalBox } from './_lexical.jsx';
import { newId, publish, say, tellModel } from './_site.js';

const words = {
  create: { en: 'Create', fr: 'Créer' },
  caption: { en: 'Write a caption...', fr: 'Écrire une légende…' },
  share: { en: 'Share', fr: 'Partager' },
  comment: { en: 'Add a comment…', fr: 'Ajouter un commentaire…' },
  post: { en: 'Post', fr: 'Publier' },
  reply: { en: 'Reply', fr: 'Répondre' },
  message: { en: 'Message...', fr: 'Votre message…' },
  search: { en: 'Search', fr: 'Rechercher' },
};

/** React owns the text; Enter publishes, and a reply starts with the person's name. */
function Comments({ children }) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState([{ id: 1, by: 'camille.roy', text: 'Elle part quand, la tournée ?' }]);
  const send = () =>
    text.trim() !== '' &&
    publish(text, () => {
      setSaid((now) => [...now, { id: newId(), by: 'atelier.lune', text }]);
      setText('');
    });
  return (
    <>
      {children}
      <ul style={{ listStyle: 'none', padding: 0 }}>
        {said.map((one) => (
          <li key={one.id}>
            <a href={`/${one.by}/`}>{one.by}</a> <span dir="auto">{one.text}</span>{' '}
            <a className="soft" href={`/p/Cx1/c/${one.id}/`}>
              <time dateTime="2026-11-20">2 h</time>
            </a>{' '}
            <button type="button" className="soft reply" onClick={() => setText(`@${one.by} `)}>
              {say(words.reply)}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          ref={(area) => area && tellModel(area, () => area.value)}
          className="grow"
          rows={1}
          style={{ minHeight: 40 }}
          aria-label={say(words.comment)}
          placeholder={say(words.comment)}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              send();
            }
          }}
        />
        {text !== '' && (
          <div role="button" tabIndex={0} className="send" onClick={send}>
            {say(words.post)}
          </div>
        )}
      </form>
    </>
  );
}

function Site() {
  const [writing, setWriting] = useState(location.pathname.startsWith('/create/'));
  const [caption, setCaption] = useState('');
  const [posts, setPosts] = useState([]);
  const [chat, setChat] = useState('');
  return (
    <>
      <header className="bar">
        <b>Instagram</b>
        <input type="text" role="searchbox" aria-label={say(words.search)} placeholder={say(words.search)} />
        <a
          href="/create/select/"
          role="button"
          onClick={(event) => {
            event.preventDefault();
            setWriting(true);
          }}
        >
          {say(words.create)}
        </a>
      </header>
      <main>
        {posts.map((post) => (
          <article key={post.id} className="card">
            <header>
              <a href="/atelier.lune/">atelier.lune</a>
            </header>
            <span dir="auto">{post.text}</span>{' '}
            <a className="soft" href={`/p/${post.id}/`}>
              <time dateTime="2026-11-22">1 min</time>
            </a>
          </article>
        ))}
        <article className="card">
          <header className="row">
            <span className="avatar" />
            <a href="/atelier.lune/">atelier.lune</a>
          </header>
          <Comments>
            <p>
              Nouvelle vitrine <Icon of="like" />{' '}
              <a href="/p/Cx1/liked_by/">
                <span>1,204</span>
              </a>
            </p>
          </Comments>
        </article>
      </main>
      <div className="chat">
        <LexicalBox
          label={say(words.message)}
          onText={setChat}
          onEnter={() => chat !== '' && publish(`message: ${chat}`, () => {})}
        />
      </div>
      {writing && (
        <div className="veil">
          <div role="dialog" aria-label="Create new post" className="dialog">
            <div className="tools">
              <span className="spring">{say(words.create)}</span>
              <div
                role="button"
                tabIndex={0}
                className="primary"
                onClick={() =>
                  publish(caption, () => {
                    setPosts((now) => [{ id: `D${newId()}`, text: caption }, ...now]);
                    setWriting(false);
                  })
                }
              >
                {say(words.share)}
              </div>
            </div>
            <LexicalBox focus label={say(words.caption)} onText={setCaption} />
            <div className="tools">
              <button type="button" aria-label="Emoji">
                <Icon of="emoji" />
              </button>
            </div>
          </div>
        </div>
      )}
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

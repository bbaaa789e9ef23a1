import { useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Icon } from './_icon.jsx';
import { Comment, CommentBox } from './_linkedin-comments.jsx';
import { me, old, words } from './_linkedin-words.js';
import look from './_look.css';
import { QuillBox } from './_quill.jsx';
import { newId, publish, say } from './_site.js';

/** The sharebox: in the shadow root of the outlet, or in the document in the old layout. */
function ShareBox({ onPublish }) {
  const [text, setText] = useState('');
  const send = () => publish(text, () => onPublish(text));
  return (
    <div className="veil">
      <div
        className="dialog share-box-v2__modal"
        role="dialog"
        aria-modal="true"
        data-test-modal-id="sharebox"
      >
        <div className="share-creation-state">
          <div className="row">
            <span className="avatar" />
            <strong className="share-creation-state__actor-name">{me}</strong>
          </div>
          <QuillBox focus label={say(words.postBox)} onText={setText} />
        </div>
        <div className="tools">
          <button type="button" aria-label="Emoji">
            <Icon of="emoji" />
          </button>
          <button type="button" aria-label="Media">
            <Icon of="media" />
          </button>
          <span className="spring" />
          <button
            type="button"
            className="share-actions__primary-action primary"
            disabled={text.trim() === ''}
            onClick={send}
          >
            {say(words.post)}
          </button>
        </div>
      </div>
    </div>
  );
}

function Post({ post }) {
  const [open, setOpen] = useState(post.by !== me);
  const [comments, setComments] = useState(post.comments);
  const key = `urn:li:activity:${post.id}`;
  const [reactions, said, reposts] = say(words.counts(...post.counts));
  return (
    <div
      className="card"
      role="listitem"
      {...(old ? { 'data-urn': key } : { componentkey: `expanded_${key}` })}
    >
      <div className="row">
        <span className="avatar b" />
        <div className="grow">
          <a href="/in/camille-roy/">
            <strong>{post.by}</strong>
          </a>
          <div className="soft">2 h •</div>
        </div>
        <button type="button" aria-label={say(words.menu(post.by))}>
          ⋯
        </button>
      </div>
      <div
        data-testid="expandable-text-box"
        className="update-components-text"
        style={{ margin: '10px 0', whiteSpace: 'pre-wrap' }}
      >
        {post.text}
      </div>
      <div className="tools soft">
        <button type="button">{reactions}</button>
        <button type="button">{said}</button>
        <button type="button">{reposts}</button>
      </div>
      <div className="tools">
        <button type="button" aria-label={say(words.comment)} onClick={() => setOpen(true)}>
          <Icon of="reply" /> {say(words.comment)}
        </button>
      </div>
      {comments.map((one) => (
        <Comment key={one.id} comment={one} />
      ))}
      {open && (
        <CommentBox onPublish={(text) => setComments((now) => [...now, { id: newId(), by: me, text }])} />
      )}
    </div>
  );
}

const first = {
  id: '7265000000000000001',
  by: 'Camille Roy',
  text: 'Quel pain pour un buffet de quarante personnes ?',
  counts: [say({ en: '1,204', fr: '1 204' }), 18, 3],
  comments: [{ id: '71', by: 'Nadia Benali', text: 'Le seigle, sans hésiter.' }],
};

function Site({ outlet }) {
  const [posts, setPosts] = useState([first]);
  const [writing, setWriting] = useState(new URLSearchParams(location.search).has('shareActive'));
  const [toast, setToast] = useState();
  const published = (text) => {
    const id = `7265000000${newId()}`;
    setWriting(false);
    setPosts((now) => [{ id, by: me, text, counts: [0, 0, 0], comments: [] }, ...now]);
    setToast(id);
  };
  const box = writing && <ShareBox onPublish={published} />;
  return (
    <>
      <header className="bar">
        <b>in</b>
        <input
          role="combobox"
          aria-expanded="false"
          type="search"
          aria-label={say(words.search)}
          placeholder={say(words.search)}
        />
        <img
          className="global-nav__me-photo"
          alt={me}
          width="28"
          height="28"
          src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
        />
      </header>
      <main>
        <div className="card row">
          <span className="avatar" />
          <div
            role="button"
            tabIndex={0}
            className="grow bubble"
            aria-label={say(words.start)}
            onClick={() => setWriting(true)}
          >
            {say(words.start)}
          </div>
        </div>
        <div data-testid="mainFeed" role="list">
          {posts.map((post) => (
            <Post key={post.id} post={post} />
          ))}
        </div>
      </main>
      <div className="chat msg-overlay-conversation-bubble">
        <div>Nadia Benali</div>
        <form className="msg-form">
          <div
            className="msg-form__contenteditable"
            role="textbox"
            contentEditable="true"
            suppressContentEditableWarning
            aria-label={say(words.message)}
          />
        </form>
      </div>
      {old ? box : createPortal(box, outlet)}
      {toast && (
        <div className="toast artdeco-toast" role="alert">
          {say(words.sent)} <a href={`/feed/update/urn:li:activity:${toast}/`}>{say(words.view)}</a>
        </div>
      )}
    </>
  );
}

const host = document.body.appendChild(document.createElement('div'));
host.id = 'interop-outlet';
host.dataset.testid = 'interop-shadowdom';
const shadow = host.attachShadow({ mode: 'open' });
const style = shadow.appendChild(document.createElement('style'));
style.textContent = `:host { color-scheme: light dark; } ${look.replace(':root', ':host')} :host { --brand: #0a66c2; --card: light-dark(#fff, #1b1f23); color: var(--ink); font: 15px/1.4 system-ui, sans-serif; }`;
createRoot(document.getElementById('root')).render(
  <Site outlet={shadow.appendChild(document.createElement('div'))} />,
);

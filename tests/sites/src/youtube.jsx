import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PlainBox } from './_plain.jsx';
import { newId, publish, say } from './_site.js';

const words = {
  comment: { en: 'Add a comment…', fr: 'Ajoutez un commentaire…' },
  answer: { en: 'Add a reply…', fr: 'Ajoutez une réponse…' },
  submit: { en: 'Comment', fr: 'Ajouter un commentaire' },
  reply: { en: 'Reply', fr: 'Répondre' },
  post: { en: 'Post', fr: 'Publier' },
  likes: {
    en: 'like this video along with 1,204 other people',
    fr: 'J’aime cette vidéo comme 1 204 autres personnes',
  },
};

function Box({ label, button, onPublish }) {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  return (
    <ytd-commentbox id="commentbox" style={{ display: 'block' }}>
      <div id="author-thumbnail">
        <img
          alt="Boulangerie Lune"
          width="1"
          height="1"
          src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
        />
      </div>
      <div id="creation-box">
        <PlainBox id="contenteditable-root" aria-label={say(label)} onText={setText} clear={clear} />
      </div>
      <div className="tools">
        <span className="spring" />
        <ytd-button-renderer id="submit-button">
          <button
            type="button"
            className="primary"
            aria-label={say(button)}
            disabled={text.trim() === ''}
            onClick={() =>
              publish(text, () => {
                setClear((n) => n + 1);
                onPublish(text);
              })
            }
          >
            {say(button)}
          </button>
        </ytd-button-renderer>
      </div>
    </ytd-commentbox>
  );
}

function Comment({ comment, onReply }) {
  const [open, setOpen] = useState(false);
  return (
    <ytd-comment-thread-renderer class="card" style={{ display: 'block' }}>
      <ytd-comment-view-model>
        <a id="author-text" href={`/${comment.by}`}>
          <span>{comment.by}</span>
        </a>{' '}
        <span id="published-time-text">
          <a className="soft" href={`/watch?v=abc&lc=${comment.id}`}>
            2 h
          </a>
        </span>
        <div id="content-text" style={{ whiteSpace: 'pre-wrap' }}>
          {comment.text}
        </div>
        <div id="reply-button-end">
          <button type="button" className="reply soft" onClick={() => setOpen(true)}>
            {say(words.reply)}
          </button>
        </div>
        <div id="reply-dialog">
          {open && (
            <ytd-comment-reply-dialog-renderer>
              <Box
                label={words.answer}
                button={words.reply}
                onPublish={(text) => {
                  setOpen(false);
                  onReply(text);
                }}
              />
            </ytd-comment-reply-dialog-renderer>
          )}
        </div>
      </ytd-comment-view-model>
    </ytd-comment-thread-renderer>
  );
}

function Watch() {
  const [comments, setComments] = useState([
    { id: 'Ugx1', by: '@camille-roy', text: 'Quelle farine utilisez-vous ?' },
  ]);
  const add = (text) =>
    setComments((now) => [{ id: `Ugx${newId()}`, by: '@boulangerie-lune', text }, ...now]);
  return (
    <>
      <ytd-watch-metadata class="card" style={{ display: 'block' }}>
        <h2>La pâte, pas à pas</h2>
        <ytd-channel-name>
          <a href="/@boulangerie-lune">Boulangerie Lune</a>
        </ytd-channel-name>{' '}
        <span id="info">{say({ en: '128,450 views', fr: '128 450 vues' })}</span>
        <like-button-view-model>
          <button type="button" aria-label={say(words.likes)}>
            1,2 k
          </button>
        </like-button-view-model>
      </ytd-watch-metadata>
      <ytd-comments-header-renderer>
        <span id="count">{say({ en: '18 Comments', fr: '18 commentaires' })}</span>
      </ytd-comments-header-renderer>
      <ytd-comment-simplebox-renderer class="card" style={{ display: 'block' }}>
        <Box label={words.comment} button={words.submit} onPublish={add} />
      </ytd-comment-simplebox-renderer>
      {comments.map((one) => (
        <Comment key={one.id} comment={one} onReply={add} />
      ))}
    </>
  );
}

const Community = () => (
  <ytd-backstage-post-dialog-renderer class="card" style={{ display: 'block' }}>
    <Box label={words.post} button={words.post} onPublish={() => {}} />
  </ytd-backstage-post-dialog-renderer>
);

/** Studio: the title and the description of a video being uploaded. */
function Studio() {
  const [text, setText] = useState('');
  return (
    <ytcp-uploads-dialog class="card" style={{ display: 'block' }}>
      <div id="title-textarea">
        <PlainBox id="textbox" aria-label="Title" onText={() => {}} />
      </div>
      <div id="description-textarea">
        <PlainBox id="textbox" aria-label="Description" onText={setText} />
      </div>
      <ytcp-button
        id="done-button"
        role="button"
        tabIndex={0}
        class="primary"
        onClick={() => publish(text, () => {})}
      >
        {say(words.post)}
      </ytcp-button>
    </ytcp-uploads-dialog>
  );
}

const page =
  location.hostname === 'studio.youtube.com' ? (
    <Studio />
  ) : /\/(posts|community)$/.test(location.pathname) ? (
    <Community />
  ) : (
    <Watch />
  );
createRoot(document.getElementById('root')).render(
  <>
    <header className="bar">
      <b>YouTube</b>
      <form role="search">
        <input name="search_query" type="text" placeholder="Search" />
      </form>
    </header>
    <main>{page}</main>
  </>,
);

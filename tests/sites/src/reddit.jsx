import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LexicalBox } from './_lexical.jsx';
import { newId, publish, say } from './_site.js';

const words = {
  comment: { en: 'Comment', fr: 'Commenter', ja: 'コメント' },
  reply: { en: 'Reply', fr: 'Répondre', ja: '返信' },
  post: { en: 'Post', fr: 'Publier' },
  body: { en: 'Post body text field', fr: 'Champ de texte du post' },
};

/** The editor is a light child of the custom element, in its `rte` slot. */
function Composer({ onPublish, label }) {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  const send = () =>
    text.trim() !== '' &&
    publish(text, () => {
      setClear((n) => n + 1);
      onPublish(text);
    });
  return (
    <shreddit-composer class="card" style={{ display: 'block' }}>
      <LexicalBox
        label={say(label)}
        attributes={{ slot: 'rte', name: 'body' }}
        onText={setText}
        clear={clear}
        onEnter={(event) => (event.ctrlKey || event.metaKey) && (send(), true)}
      />
      <div className="tools">
        <button type="button" slot="cancel-button">
          ×
        </button>
        <span className="spring" />
        <button type="button" slot="submit-button" className="primary" onClick={send}>
          {say(label)}
        </button>
      </div>
    </shreddit-composer>
  );
}

function Comment({ comment }) {
  const [open, setOpen] = useState(false);
  const [replies, setReplies] = useState([]);
  return (
    <shreddit-comment
      class="card"
      style={{ display: 'block' }}
      thingid={`t1_${comment.id}`}
      author={comment.by}
      permalink={`/r/pain/comments/1abc/comment/${comment.id}/`}
      score="1"
    >
      <a href={`/user/${comment.by}/`}>{comment.by}</a>
      <div slot="comment">{comment.text}</div>
      <button type="button" className="soft reply" onClick={() => setOpen(true)}>
        {say(words.reply)}
      </button>
      {open && (
        <Composer
          label={words.reply}
          onPublish={(text) => {
            setOpen(false);
            setReplies((now) => [...now, { id: newId(), by: 'boulangerie_lune', text }]);
          }}
        />
      )}
      {replies.map((one) => (
        <Comment key={one.id} comment={one} />
      ))}
    </shreddit-comment>
  );
}

/** The button of a new post is in the shadow root of an element of its own. */
function Submit({ onPress }) {
  const attach = (host) => {
    if (!host || host.shadowRoot) return;
    const button = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
    button.textContent = say(words.post);
    button.addEventListener('click', () => onPress.current());
  };
  return <r-post-form-submit-button id="submit-post-button" ref={attach} />;
}

function NewPost() {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  const press = useState({})[0];
  press.current = () => publish(text, () => setClear((n) => n + 1));
  return (
    <r-post-composer-form class="card" style={{ display: 'block' }}>
      <post-composer-title>
        <textarea name="title" placeholder="Title" />
      </post-composer-title>
      <LexicalBox
        label={say(words.body)}
        attributes={{ slot: 'rte', name: 'body' }}
        onText={setText}
        clear={clear}
      />
      <Submit onPress={press} />
    </r-post-composer-form>
  );
}

function Site() {
  const [comments, setComments] = useState([
    { id: '9', by: 'camille_roy', text: 'Combien de temps pour la pousse ?' },
  ]);
  if (location.pathname.includes('/submit'))
    return (
      <main>
        <NewPost />
      </main>
    );
  return (
    <>
      <header className="bar">
        <b>reddit</b>
        <faceplate-search-input>
          <input type="search" name="q" />
        </faceplate-search-input>
      </header>
      <main>
        <shreddit-post
          class="card"
          style={{ display: 'block' }}
          id="t3_1abc"
          author="nadia_b"
          post-title="Levain : premiers pas"
          permalink="/r/pain/comments/1abc/levain/"
          score="1204"
          comment-count="18"
        >
          <h2>Levain : premiers pas</h2>
        </shreddit-post>
        <comment-composer-host>
          <Composer
            label={words.comment}
            onPublish={(text) =>
              setComments((now) => [...now, { id: newId(), by: 'boulangerie_lune', text }])
            }
          />
        </comment-composer-host>
        {comments.map((one) => (
          <Comment key={one.id} comment={one} />
        ))}
      </main>
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

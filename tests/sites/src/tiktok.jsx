import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftBox } from './_draft.jsx';
import { newId, publish, say } from './_site.js';

const words = {
  post: { en: 'Post', fr: 'Publier' },
  caption: { en: 'Description', fr: 'Description' },
  comment: { en: 'Add comment...', fr: 'Ajouter un commentaire…' },
};

function Upload() {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  return (
    <div className="card">
      <DraftBox label={say(words.caption)} onText={setText} clear={clear} />
      <span className="soft">{text.length}/4000</span>
      <div className="tools">
        <span className="spring" />
        <button
          type="button"
          data-e2e="post_video_button"
          className="primary"
          onClick={() => publish(text, () => setClear((n) => n + 1))}
        >
          {say(words.post)}
        </button>
      </div>
    </div>
  );
}

function Video() {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  const [said, setSaid] = useState([]);
  return (
    <div className="card">
      <div data-e2e="browse-video-desc">La pâte, pas à pas</div>
      <strong data-e2e="like-count">{say({ en: '1.2M', fr: '1,2 M' })}</strong>{' '}
      <strong data-e2e="comment-count">340</strong>
      {said.map((one) => (
        <p key={one.id} data-e2e="comment-level-1">
          {one.text}
        </p>
      ))}
      <div className="row">
        <div data-e2e="comment-input" className="grow">
          <DraftBox label={say(words.comment)} onText={setText} clear={clear} />
        </div>
        <div
          data-e2e="comment-post"
          role="button"
          tabIndex={0}
          onClick={() =>
            publish(text, () => {
              setSaid((now) => [...now, { id: newId(), text }]);
              setClear((n) => n + 1);
            })
          }
        >
          {say(words.post)}
        </div>
      </div>
    </div>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <header className="bar">
      <b>TikTok</b>
      <input type="search" name="q" data-e2e="search-user-input" />
    </header>
    <main>{location.pathname.startsWith('/@') ? <Video /> : <Upload />}</main>
  </>,
);

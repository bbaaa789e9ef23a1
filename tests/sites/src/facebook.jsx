import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Comment, CommentBox, Tool } from './_facebook-comments.jsx';
import { me, words } from './_facebook-words.js';
import { LexicalBox } from './_lexical.jsx';
import { newId, publish, say } from './_site.js';

function Post({ post }) {
  const [comments, setComments] = useState(post.comments);
  const [likes, replies, shares] = post.counts;
  const count = (role, label, shown) => (
    <div role="button" tabIndex={0} aria-label={label}>
      <span data-ad-rendering-role={role}>{label}</span> <span>{shown}</span>
    </div>
  );
  return (
    <div role="article" className="card" aria-posinset="1">
      <div className="row">
        <span className={`avatar ${post.by === me ? '' : 'b'}`} />
        <div>
          <h3 style={{ margin: 0 }}>
            <span data-ad-rendering-role="profile_name">
              <a href="/lune">{post.by}</a>
            </span>
          </h3>
          <a className="soft" href={`/lune/posts/pfbid${post.id}?__cft__[0]=AZ1&__tn__=R`}>
            2 h
          </a>
        </div>
      </div>
      <div data-ad-rendering-role="story_message" style={{ margin: '10px 0', whiteSpace: 'pre-wrap' }}>
        <div dir="auto">{post.text}</div>
      </div>
      <div className="tools soft">
        {count('like_button', say(words.like), likes)}
        {count('comment_button', say(words.comment), replies)}
        {count('share_button', say(words.share), shares)}
      </div>
      <ul style={{ padding: 0 }}>
        {comments.map((one) => (
          <Comment key={one.id} comment={one} />
        ))}
      </ul>
      <CommentBox
        label={say(words.commentAs)}
        onPublish={(text) => setComments((now) => [...now, { id: newId(), by: me, text }])}
      />
    </div>
  );
}

function NewPost({ onPublish }) {
  const [text, setText] = useState('');
  const send = () => text.trim() !== '' && publish(text, () => onPublish(text));
  return (
    <div className="veil">
      <div role="dialog" aria-modal="true" aria-label={say(words.create)} className="dialog">
        <h2 style={{ margin: '0 0 12px' }}>{say(words.create)}</h2>
        <div className="row">
          <span className="avatar" />
          <strong>{me}</strong>
        </div>
        <form method="POST">
          <LexicalBox focus label={say(words.ask)} onText={setText} />
        </form>
        <div className="tools">
          <Tool label="Photo/video" />
          <Tool label="Emoji" />
        </div>
        <div
          role="button"
          tabIndex={0}
          className="primary"
          style={{ textAlign: 'center' }}
          aria-label={say(words.post)}
          aria-disabled={text.trim() === ''}
          onClick={send}
        >
          {say(words.post)}
        </div>
      </div>
    </div>
  );
}

const first = {
  id: '02abc',
  by: me,
  text: 'La fournée de noël commence lundi.\nQui veut goûter ?',
  counts: [say({ en: '1.2K', fr: '1,2 k' }), '34', '5'],
  comments: [{ id: '31', by: 'Camille Roy', text: 'Est-ce que vous livrez à Nantes ?' }],
};

function Site() {
  const [posts, setPosts] = useState([first]);
  const [writing, setWriting] = useState(false);
  const [chat, setChat] = useState('');
  return (
    <>
      <header className="bar">
        <b>f</b>
        <input type="search" aria-label={say(words.search)} placeholder={say(words.search)} />
      </header>
      <main role="main">
        <div aria-label={say(words.create)} role="region" className="card row">
          <span className="avatar" />
          <div role="button" tabIndex={0} className="grow bubble" onClick={() => setWriting(true)}>
            {say(words.ask)}
          </div>
        </div>
        <div role="feed">
          {posts.map((post) => (
            <Post key={post.id} post={post} />
          ))}
        </div>
      </main>
      <div className="chat" data-testid="mw_chat">
        <div role="grid" aria-label="Messages">
          <div role="row">Camille Roy : Bonjour</div>
        </div>
        <LexicalBox
          label={say(words.message)}
          placeholder="Aa"
          onText={setChat}
          onEnter={() => chat !== '' && publish(`message: ${chat}`, () => {})}
        />
      </div>
      {writing && (
        <NewPost
          onPublish={(text) => {
            setWriting(false);
            setPosts((now) => [{ id: newId(), by: me, text, counts: ['', '', ''], comments: [] }, ...now]);
          }}
        />
      )}
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

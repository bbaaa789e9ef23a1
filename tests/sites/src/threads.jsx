import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Icon } from './_icon.jsx';
import { LexicalBox } from './_lexical.jsx';
import { newId, publish, say } from './_site.js';

const words = {
  field: {
    en: 'Empty text field. Type to compose a new post.',
    fr: 'Champ de texte vide. Écrivez pour composer un nouveau post.',
  },
  ask: { en: `What's new?`, fr: 'Quoi de neuf ?' },
  replyTo: (name) => ({ en: `Reply to ${name}...`, fr: `Répondre à ${name}…`, ja: `${name}に返信…` }),
  post: { en: 'Post', fr: 'Publier', ja: '投稿' },
  cancel: { en: 'Cancel', fr: 'Annuler', ja: 'キャンセル' },
};

function Thread({ post, onReply }) {
  const [likes, replies, reposts, shares] = post.counts;
  const act = (of, label, count, press) => (
    <div role="button" tabIndex={0} className={of} onClick={press}>
      <svg aria-label={label} width="2" height="2" />
      <Icon of={of} />
      <span>{count}</span>
    </div>
  );
  return (
    <div data-pressable-container="true" className="card">
      <a href={`/@${post.by}`}>{post.by}</a>{' '}
      <a className="soft" href={`/@${post.by}/post/${post.id}`}>
        <time dateTime="2026-11-20">2h</time>
      </a>
      <div dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        <span dir="auto">{post.text}</span>
      </div>
      <div className="tools soft">
        {act('like', 'Like', likes)}
        {act('reply', 'Reply', replies, onReply)}
        {act('repost', 'Repost', reposts)}
        {act('send', 'Share', shares)}
      </div>
    </div>
  );
}

const first = {
  id: 'DAb1',
  by: 'camille_roy',
  text: 'Qui fait encore du pain au levain ?',
  counts: [say({ en: '1.2K', fr: '1,2 k' }), 34, 5, ''],
};

function Site() {
  const [posts, setPosts] = useState([first]);
  const [dialog, setDialog] = useState(location.pathname.startsWith('/intent/') ? {} : undefined);
  const [text, setText] = useState('');
  const send = () =>
    text.trim() !== '' &&
    publish(text, () => {
      setPosts((now) => [
        { id: `DB${newId()}`, by: 'boulangerie.lune', text, counts: ['', '', '', ''] },
        ...now,
      ]);
      setDialog(undefined);
    });
  return (
    <>
      <header className="bar">
        <b>Threads</b>
        <div role="button" tabIndex={0} className="create" onClick={() => setDialog({})}>
          <svg aria-label="Create" width="2" height="2" />
          <Icon of="add" />
        </div>
      </header>
      <main role="region" aria-label="Column body">
        {posts.map((post) => (
          <Thread key={post.id} post={post} onReply={() => setDialog({ to: post })} />
        ))}
      </main>
      {dialog && (
        <div className="veil">
          <div role="dialog" className="dialog">
            <div role="button" tabIndex={0} onClick={() => setDialog(undefined)}>
              {say(words.cancel)}
            </div>
            {dialog.to && <Thread post={dialog.to} />}
            <LexicalBox
              focus
              label={say(words.field)}
              placeholder={say(dialog.to ? words.replyTo(dialog.to.by) : words.ask)}
              onText={setText}
              onEnter={(event) => (event.ctrlKey || event.metaKey) && (send(), true)}
            />
            <div className="tools">
              <div role="button" tabIndex={0} aria-label="GIF">
                <Icon of="media" />
              </div>
              <span className="spring" />
              <div
                role="button"
                tabIndex={0}
                className="primary"
                aria-disabled={text.trim() === ''}
                onClick={send}
              >
                {say(words.post)}
              </div>
            </div>
          </div>
        </div>
      )}
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

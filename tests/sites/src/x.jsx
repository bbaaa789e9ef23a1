import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Icon } from './_icon.jsx';
import { newId, say } from './_site.js';
import { Avatar, Composer } from './_x-composer.jsx';
import { customer, me, words } from './_x-words.js';

const first = {
  id: '1001',
  by: customer,
  text: 'Vos croissants sont-ils de retour ? Le magasin était fermé hier…',
  counts: [2, 3, 25, 3745],
};

function Post({ post, onReply }) {
  const [replies, reposts, likes, views] = post.counts;
  return (
    <article data-testid="tweet" className="card row">
      <Avatar of={post.by} />
      <div className="grow">
        <div data-testid="User-Name" className="row">
          <div>
            <a href={`/${post.by.handle}`}>
              <strong>{post.by.name}</strong>
            </a>
          </div>
          <div className="soft">
            <a href={`/${post.by.handle}`}>@{post.by.handle}</a> ·{' '}
            <a href={`/${post.by.handle}/status/${post.id}`}>
              <time dateTime="2026-11-20T09:00:00Z">2h</time>
            </a>
          </div>
        </div>
        <div data-testid="tweetText" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {post.text}
        </div>
        <div
          className="tools soft"
          role="group"
          aria-label={`${replies} replies, ${reposts} reposts, ${likes} likes, ${views} views`}
        >
          <button
            type="button"
            data-testid="reply"
            aria-label={`${replies} ${say({ en: 'Replies. Reply', fr: 'réponses. Répondre' })}`}
            onClick={onReply}
          >
            <Icon of="reply" /> {replies || ''}
          </button>
          <button
            type="button"
            data-testid="retweet"
            aria-label={`${reposts} ${say({ en: 'reposts. Repost', fr: 'reposts. Reposter' })}`}
          >
            <Icon of="repost" /> {reposts || ''}
          </button>
          <button
            type="button"
            data-testid="like"
            aria-label={`${likes} ${say({ en: 'Likes. Like', fr: 'J’aime. Aimer' })}`}
          >
            <Icon of="like" /> {likes || ''}
          </button>
          <a
            href={`/${post.by.handle}/status/${post.id}/analytics`}
            aria-label={`${views} ${say({ en: 'views. View post analytics', fr: 'vues. Voir les statistiques' })}`}
          >
            {views > 999 ? say({ en: '3.7K', fr: '3,7 k' }) : views}
          </a>
        </div>
      </div>
    </article>
  );
}

function Site() {
  const at = new URL(location.href);
  const [posts, setPosts] = useState([first]);
  const [dialog, setDialog] = useState(/^\/(compose|intent)\//.test(at.pathname) ? {} : undefined);
  const [toast, setToast] = useState();
  const status = /\/status\/(\d+)/.exec(at.pathname)?.[1];
  const published = (texts) => {
    const added = texts.map((text) => ({ id: newId(), by: me, text, counts: [0, 0, 0, 1] }));
    setPosts((now) => [...added, ...now]);
    setDialog(undefined);
    setToast(added[0].id);
  };
  if (at.pathname.startsWith('/messages')) {
    return (
      <main>
        <div className="card" role="log">
          <p>{customer.name}: Bonjour&nbsp;!</p>
        </div>
        <div className="card" data-testid="dmComposer">
          <div
            contentEditable="true"
            role="textbox"
            data-testid="dmComposerTextInput"
            aria-label={say(words.message)}
            suppressContentEditableWarning
          />
        </div>
      </main>
    );
  }
  return (
    <>
      <header className="bar">
        <b>𝕏</b>
        <form role="search">
          <input
            type="text"
            data-testid="SearchBox_Search_Input"
            aria-label={say(words.search)}
            placeholder={say(words.search)}
          />
        </form>
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          onClick={(event) => {
            event.preventDefault();
            history.pushState({}, '', `/compose/post${location.search}`);
            setDialog({});
          }}
        >
          {say(words.post)}
        </a>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button">
          <Avatar of={me} small />
        </button>
      </header>
      <main data-testid="primaryColumn">
        {!status && (
          <div className="card">
            <Composer onPublish={published} />
          </div>
        )}
        {posts.map((post) => (
          <Post key={post.id} post={post} onReply={() => setDialog({ to: post })} />
        ))}
        {status && (
          <div className="card">
            <Composer reply onPublish={published} />
          </div>
        )}
      </main>
      {dialog && (
        <div className="veil">
          <div role="dialog" aria-modal="true" className="dialog">
            {dialog.to && <Post post={dialog.to} />}
            <Composer
              modal
              focus
              reply={dialog.to}
              text={at.searchParams.get('text') ?? ''}
              onPublish={published}
            />
          </div>
        </div>
      )}
      {toast && (
        <div className="toast" role="alert" data-testid="toast">
          {say(words.sent)} <a href={`/${me.handle}/status/${toast}`}>{say(words.view)}</a>
        </div>
      )}
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

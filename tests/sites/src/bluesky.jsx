import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Icon } from './_icon.jsx';
import { newId, publish, say } from './_site.js';
import { TiptapBox } from './_tiptap.jsx';

const me = { name: 'Boulangerie Lune', handle: 'lune.bsky.social' };
const customer = { name: 'Camille Roy', handle: 'camille.bsky.social' };
const words = {
  post: { en: 'Post', fr: 'Publier', ja: '投稿', ar: 'نشر' },
  publishPost: { en: 'Publish post', fr: 'Publier le post', ja: '投稿を公開', ar: 'نشر المنشور' },
  publishReply: { en: 'Publish reply', fr: 'Publier la réponse', ja: '返信を公開', ar: 'نشر الرد' },
  publishPosts: { en: 'Publish posts', fr: 'Publier les posts', ja: '投稿を公開', ar: 'نشر المنشورات' },
  newPost: {
    en: 'Compose new post',
    fr: 'Écrire un nouveau post',
    ja: '新しい投稿を作成',
    ar: 'إنشاء منشور جديد',
  },
  parent: {
    en: 'Expand or collapse the full post you are replying to',
    fr: 'Développe ou réduit le post complet auquel vous répondez',
    ja: '返信先の投稿全体を展開または折りたたむ',
    ar: 'توسيع المنشور',
  },
  cancel: { en: 'Cancel', fr: 'Annuler', ja: 'キャンセル', ar: 'إلغاء' },
  reply: { en: 'Reply', fr: 'Répondre', ja: '返信', ar: 'رد' },
  another: { en: 'Add another post', fr: 'Ajouter un autre post', ja: '投稿を追加', ar: 'أضف منشورا آخر' },
  search: { en: 'Search', fr: 'Rechercher', ja: '検索', ar: 'بحث' },
  message: { en: 'Write a message', fr: 'Écrire un message', ja: 'メッセージを書く', ar: 'اكتب رسالة' },
};
const Avatar = ({ of }) => (
  <div data-testid="userAvatarImage" className={`avatar ${of === me ? '' : 'b'}`}>
    <img alt="" width="0" height="0" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" />
  </div>
);

/** One dialog, one button, as many editors as the thread has posts; Ctrl+Enter publishes from any of them. */
function Composer({ to, text = '', onPublish, onClose }) {
  const [texts, setTexts] = useState([text]);
  const ready = texts.every((one) => one.trim() !== '');
  const send = () => ready && publish(texts.join('\n---\n'), () => onPublish(texts));
  const onKey = (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (send(), true);
  const label = say(to ? words.publishReply : texts.length > 1 ? words.publishPosts : words.publishPost);
  return (
    <div className="veil">
      <div role="dialog" aria-modal="true" className="dialog">
        <div data-testid="composePostView">
          <div aria-modal="true">
            <div className="tools">
              <button
                type="button"
                aria-label={say(words.cancel)}
                data-testid="composerDiscardButton"
                onClick={onClose}
              >
                {say(words.cancel)}
              </button>
              <span className="spring" />
              <button
                type="button"
                data-testid="composerPublishBtn"
                aria-label={label}
                className="primary"
                disabled={!ready}
                onClick={send}
              >
                {say(to ? words.reply : words.post)}
              </button>
            </div>
            {to && (
              <button
                type="button"
                aria-label={say(words.parent)}
                className="row"
                style={{ textAlign: 'start', width: '100%' }}
              >
                <Avatar of={to.by} />
                <div>
                  <div className="row">
                    <div>
                      <strong>{to.by.name}</strong>
                    </div>
                  </div>
                  <div className="row">
                    <div>{to.text}</div>
                  </div>
                </div>
              </button>
            )}
            {texts.map((_, index) => (
              <div key={index} className="row">
                <Avatar of={me} />
                <TiptapBox
                  className="editor grow"
                  text={index === 0 ? text : ''}
                  focus
                  onKey={onKey}
                  onText={(now) => setTexts((all) => all.map((one, i) => (i === index ? now : one)))}
                />
              </div>
            ))}
            <div className="tools">
              <button type="button" data-testid="openMediaBtn" aria-label="Media">
                <Icon of="media" />
              </button>
              <button type="button" data-testid="openEmojiBtn" aria-label="Emoji">
                <Icon of="emoji" />
              </button>
              <span className="spring" />
              <button
                type="button"
                aria-label={say(words.another)}
                data-testid="composerAddPost"
                onClick={() => setTexts((all) => [...all, ''])}
              >
                <Icon of="add" />
              </button>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function Post({ post, anchor, onReply }) {
  const [replies, reposts, likes] = post.counts;
  const path = `/profile/${post.by.handle}/post/${post.id}`;
  return (
    <div className="card row" data-testid={`${anchor ? 'postThreadItem' : 'feedItem'}-by-${post.by.handle}`}>
      <Avatar of={post.by} />
      <div className="grow">
        <a href={`/profile/${post.by.handle}`}>
          <strong>{post.by.name}</strong> <span className="soft">@{post.by.handle}</span>
        </a>{' '}
        {!anchor && (
          <a href={path} className="soft" aria-label="20 nov. 2026">
            2h
          </a>
        )}
        <div data-testid="postText" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {post.text}
        </div>
        {anchor && (
          <div className="tools soft">
            <a href={`${path}/reposted-by`} data-testid="repostCount-expanded">
              {reposts} reposts
            </a>
            <a href={`${path}/liked-by`} data-testid="likeCount-expanded">
              {likes} {say({ en: 'likes', fr: 'j’aime' })}
            </a>
          </div>
        )}
        <div className="tools soft">
          <button type="button" data-testid="replyBtn" aria-label={say(words.reply)} onClick={onReply}>
            <Icon of="reply" /> {replies}
          </button>
          <button type="button" data-testid="repostBtn">
            <Icon of="repost" /> <span data-testid="repostCount">{reposts}</span>
          </button>
          <button type="button" data-testid="likeBtn">
            <Icon of="like" /> <span data-testid="likeCount">{likes}</span>
          </button>
        </div>
      </div>
    </div>
  );
}

const first = {
  id: '3lunepain',
  by: customer,
  text: 'Votre levain est-il vegan ?',
  counts: [2, 3, say({ en: '1.2K', fr: '1,2 k' })],
};

function Site() {
  const at = new URL(location.href);
  const [posts, setPosts] = useState([first]);
  const [dialog, setDialog] = useState(at.pathname === '/intent/compose' ? {} : undefined);
  const anchor = at.pathname.includes('/post/');
  if (at.pathname.startsWith('/messages'))
    return (
      <main>
        <div className="card">{customer.name}</div>
        <textarea aria-label={say(words.message)} placeholder={say(words.message)} />
      </main>
    );
  return (
    <>
      <header className="bar">
        <b>Bluesky</b>
        <input role="search" type="text" aria-label={say(words.search)} placeholder={say(words.search)} />
        <nav role="navigation">
          <a href={`/profile/${me.handle}`}>{me.name}</a>
        </nav>
        <button
          type="button"
          data-testid="composeFAB"
          aria-label={say(words.newPost)}
          className="primary"
          onClick={() => setDialog({})}
        >
          ✎
        </button>
      </header>
      <main>
        {posts.map((post) => (
          <Post
            key={post.id}
            post={post}
            anchor={anchor && post === first}
            onReply={() => setDialog({ to: post })}
          />
        ))}
      </main>
      {dialog && (
        <Composer
          to={dialog.to}
          text={at.searchParams.get('text') ?? ''}
          onClose={() => setDialog(undefined)}
          onPublish={(texts) => {
            setDialog(undefined);
            setPosts((now) => [
              ...texts.map((text) => ({ id: `3l${newId()}`, by: me, text, counts: [0, 0, 0] })),
              ...now,
            ]);
          }}
        />
      )}
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

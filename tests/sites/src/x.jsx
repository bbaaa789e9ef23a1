import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { newId, publish, say, tellModel } from './_site.js';

const me = { name: 'Boulangerie Lune', handle: 'boulangerie_lune' };
const customer = { name: 'Camille Roy', handle: 'camille_roy' };
const words = {
  post: { en: 'Post', fr: 'Poster', ja: 'ポストする', ar: 'نشر' },
  postAll: { en: 'Post all', fr: 'Tout poster', ja: 'すべてポスト', ar: 'نشر الكل' },
  reply: { en: 'Reply', fr: 'Répondre', ja: '返信', ar: 'رد' },
  ask: { en: 'What’s happening?', fr: 'Quoi de neuf !', ja: 'いまどうしてる？', ar: 'ماذا يحدث؟' },
  yours: { en: 'Post your reply', fr: 'Postez votre réponse', ja: '返信をポスト', ar: 'انشر ردك' },
  sent: {
    en: 'Your post was sent.',
    fr: 'Votre post a été envoyé.',
    ja: 'ポストを送信しました。',
    ar: 'تم إرسال منشورك.',
  },
  view: { en: 'View', fr: 'Voir', ja: '表示', ar: 'عرض' },
  search: { en: 'Search', fr: 'Chercher', ja: '検索', ar: 'بحث' },
  message: {
    en: 'Start a new message',
    fr: 'Démarrer un nouveau message',
    ja: '新しいメッセージを作成',
    ar: 'ابدأ رسالة جديدة',
  },
};
const first = {
  id: '1001',
  by: customer,
  text: 'Vos croissants sont-ils de retour ? Le magasin était fermé hier…',
  counts: [2, 3, 25, 3745],
};

const Avatar = ({ of, small }) => (
  <div data-testid={`UserAvatar-Container-${of.handle}`}>
    <span className={`avatar ${of === me ? '' : 'b'} ${small ? 'small' : ''}`} />
  </div>
);

/** Draft.js as X mounts it: the test id is on the editing root, the tool bar beside, not around. */
function Part({ index, state, change, send, ask, focus }) {
  const box = useRef();
  useEffect(() => {
    const root = box.current.editor;
    tellModel(root, () => box.current.props.editorState.getCurrentContent().getPlainText('\n'));
    if (focus) box.current.focus();
  }, []);
  return (
    <div className="row">
      <Avatar of={me} />
      <div className="grow editor" data-testid={`tweetTextarea_${index}_label`}>
        <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
          <Editor
            ref={box}
            editorState={state}
            onChange={change}
            placeholder={ask}
            ariaLabel={ask}
            role="textbox"
            webDriverTestID={`tweetTextarea_${index}`}
            stripPastedStyles
            keyBindingFn={(event) =>
              event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event)
            }
            handleKeyCommand={(command) => (command === 'send' ? (send(), 'handled') : 'not-handled')}
          />
        </div>
      </div>
    </div>
  );
}

const empty = (text = '') =>
  EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text)));

function Composer({ modal, reply, text, onPublish, focus }) {
  const [parts, setParts] = useState([empty(text)]);
  const texts = parts.map((part) => part.getCurrentContent().getPlainText('\n'));
  const ready = texts.every((one) => one.trim() !== '');
  const send = () => {
    if (!ready) return;
    publish(texts.join('\n---\n'), () => {
      setParts([empty()]);
      onPublish(texts);
    });
  };
  return (
    <div>
      {parts.map((part, index) => (
        <Part
          key={index}
          index={index}
          state={part}
          focus={focus || index > 0}
          ask={say(reply ? words.yours : words.ask)}
          send={send}
          change={(next) => setParts((now) => now.map((one, i) => (i === index ? next : one)))}
        />
      ))}
      <div className="tools" data-testid="toolBar">
        <button type="button" aria-label="Media" data-testid="fileButton">
          🖼
        </button>
        <button type="button" aria-label="Emoji">
          ☺
        </button>
        <span className="spring" />
        {modal && (
          <button type="button" data-testid="addButton" onClick={() => setParts((now) => [...now, empty()])}>
            ＋
          </button>
        )}
        <button
          type="button"
          className="primary"
          data-testid={modal ? 'tweetButton' : 'tweetButtonInline'}
          disabled={!ready}
          onClick={send}
        >
          {say(reply ? words.reply : parts.length > 1 ? words.postAll : words.post)}
        </button>
      </div>
    </div>
  );
}

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
            💬 {replies || ''}
          </button>
          <button
            type="button"
            data-testid="retweet"
            aria-label={`${reposts} ${say({ en: 'reposts. Repost', fr: 'reposts. Reposter' })}`}
          >
            🔁 {reposts || ''}
          </button>
          <button
            type="button"
            data-testid="like"
            aria-label={`${likes} ${say({ en: 'Likes. Like', fr: 'J’aime. Aimer' })}`}
          >
            ♥ {likes || ''}
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

import { useState } from 'react';
import { Icon } from './_icon.jsx';
import { me, old, words } from './_linkedin-words.js';
import { QuillBox } from './_quill.jsx';
import { newId, publish, say } from './_site.js';
import { TiptapBox } from './_tiptap.jsx';

function CommentBox({ reply, onPublish }) {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  const label = say(reply ? words.replyBox : words.commentBox);
  const send = () =>
    publish(text, () => {
      setClear((n) => n + 1);
      onPublish(text);
    });
  const button = text.trim() !== '' && (
    <button
      type="button"
      className={old ? 'comments-comment-box__submit-button--cr primary' : 'primary'}
      onClick={send}
    >
      {say(reply ? words.reply : words.comment)}
    </button>
  );
  if (old) {
    return (
      <div className="comments-comment-box">
        <form className="comments-comment-box__form" onSubmit={(event) => event.preventDefault()}>
          <QuillBox label={label} onText={setText} clear={clear} focus={reply} />
          <div className="tools">
            <button type="button" aria-label="Emoji">
              <Icon of="emoji" />
            </button>
            {button}
          </div>
        </form>
      </div>
    );
  }
  return (
    <div componentkey={`commentBox-${reply ? 'reply' : 'post'}`}>
      <div className="row">
        <span className="avatar small" />
        <div className="grow bubble">
          <TiptapBox
            data-testid="ui-core-tiptap-text-editor-wrapper"
            attributes={{ role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' }}
            onText={setText}
            clear={clear}
            focus={reply}
          />
        </div>
      </div>
      <div className="tools">
        <button type="button" aria-label="Emoji">
          <Icon of="emoji" />
        </button>
        <span className="spring" />
        <div componentkey="x-commentButtonSection-1">{button}</div>
      </div>
    </div>
  );
}

export function Comment({ comment }) {
  const [open, setOpen] = useState(false);
  const [replies, setReplies] = useState([]);
  const names = old
    ? {
        item: { className: 'comments-comment-item', 'data-id': `urn:li:comment:(activity:1,${comment.id})` },
        name: { className: 'comments-post-meta__name-text' },
        text: { className: 'comments-comment-item__main-content' },
      }
    : {
        item: { componentkey: `replaceableComment_urn:li:comment:(urn:li:activity:1,${comment.id})` },
        name: {},
        text: { 'data-testid': 'expandable-text-box' },
      };
  return (
    <div {...names.item} className={`row ${names.item.className ?? ''}`} style={{ marginTop: 10 }}>
      <span className="avatar small b" />
      <div className="grow">
        <div className="bubble">
          <a href="/in/camille-roy/">
            <span {...names.name}>{comment.by}</span>
          </a>
          <div {...names.text} style={{ whiteSpace: 'pre-wrap' }}>
            {comment.text}
          </div>
        </div>
        <button type="button" className="soft reply" onClick={() => setOpen(true)}>
          {say(words.reply)}
        </button>
        {replies.map((one) => (
          <Comment key={one.id} comment={one} />
        ))}
        {open && (
          <CommentBox
            reply
            onPublish={(text) => {
              setOpen(false);
              setReplies((now) => [...now, { id: newId(), by: me, text }]);
            }}
          />
        )}
      </div>
    </div>
  );
}

export { CommentBox };

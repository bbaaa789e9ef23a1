import { useState } from 'react';
import { me, words } from './_facebook-words.js';
import { Icon } from './_icon.jsx';
import { LexicalBox } from './_lexical.jsx';
import { newId, publish, say } from './_site.js';

export const Tool = ({ label }) => (
  <div role="button" tabIndex={0} aria-label={label}>
    <Icon of="emoji" />
  </div>
);

/** A comment or reply box: a bare Enter publishes, Shift+Enter breaks the line. */
export function CommentBox({ label, onPublish, focus }) {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  const send = () => {
    if (text.trim() === '') return false;
    publish(text, () => {
      setClear((n) => n + 1);
      onPublish(text);
    });
    return true;
  };
  return (
    <form role="presentation" className="row" onSubmit={(event) => event.preventDefault()}>
      <span className="avatar small" />
      <div className="grow bubble">
        <LexicalBox
          label={label}
          onText={setText}
          clear={clear}
          focus={focus}
          onEnter={(event) => !event?.shiftKey && send()}
        />
        <div className="tools">
          <Tool label="Emoji" />
          <Tool label="GIF" />
          <span className="spring" />
          <div id="focused-state-composer-submit">
            <div
              role="button"
              tabIndex={0}
              aria-label={say(words.comment)}
              aria-disabled={text.trim() === ''}
              onClick={send}
            >
              <Icon of="send" />
            </div>
          </div>
        </div>
      </div>
    </form>
  );
}

export function Comment({ comment }) {
  const [open, setOpen] = useState(false);
  const [replies, setReplies] = useState([]);
  return (
    <li style={{ listStyle: 'none', marginTop: 8 }}>
      <div role="article" aria-label={say(words.commentBy(comment.by))} className="row">
        <span className="avatar small b" />
        <div>
          <div className="bubble">
            <a href={`/profile/${comment.id}`}>
              <strong>{comment.by}</strong>
            </a>
            <div dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {comment.text}
            </div>
          </div>
          <div role="button" tabIndex={0} className="soft reply" onClick={() => setOpen(true)}>
            {say(words.reply)}
          </div>
        </div>
      </div>
      {replies.length > 0 && (
        <ul>
          {replies.map((one) => (
            <Comment key={one.id} comment={one} />
          ))}
        </ul>
      )}
      {open && (
        <CommentBox
          focus
          label={say(words.replyTo(comment.by))}
          onPublish={(text) => {
            setOpen(false);
            setReplies((now) => [...now, { id: newId(), by: me, text }]);
          }}
        />
      )}
    </li>
  );
}

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { newId, publish, say, tellModel } from './_site.js';

const words = {
  ask: { en: 'What would you like to share?', fr: 'Que souhaitez-vous partager ?' },
  add: { en: 'Add to Queue', fr: 'Ajouter à la file' },
  now: { en: 'Publish Now', fr: 'Publier maintenant' },
};
const empty = () => [{ type: 'paragraph', children: [{ text: '' }] }];
const textOf = (editor) => editor.children.map((one) => Node.string(one)).join('\n');

function Composer() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [text, setText] = useState('');
  useEffect(() => {
    tellModel(ReactEditor.toDOMNode(editor, editor), () => textOf(editor));
  }, []);
  const send = () =>
    publish(text, () => {
      Transforms.select(editor, Editor.range(editor, []));
      editor.deleteFragment();
    });
  return (
    <div className="card">
      <Slate editor={editor} initialValue={empty()} onChange={() => setText(textOf(editor))}>
        <div data-testid="composer-text-area">
          <Editable
            aria-label={say(words.ask)}
            placeholder={say(words.ask)}
            style={{ minHeight: 80, outline: 'none' }}
          />
        </div>
      </Slate>
      <div data-testid="integrations-bar" className="tools soft">
        GIF
      </div>
      <div className="tools">
        <span className="spring" />
        <button type="button" onClick={send}>
          {say(words.add)}
        </button>
        <button type="button" className="primary" onClick={send}>
          {say(words.now)}
        </button>
      </div>
    </div>
  );
}

function Replies() {
  const [said, setSaid] = useState([]);
  const [text, setText] = useState('');
  return (
    <div data-testid="comment-thread-content" className="card">
      <div data-testid="comment-item">
        <strong>Camille Roy</strong>
        <p>Vous livrez ?</p>
      </div>
      {said.map((one) => (
        <div key={one.id} data-testid="comment-item">
          <strong>Boulangerie Lune</strong>
          <p>{one.text}</p>
        </div>
      ))}
      <div data-testid="reply-form-item">
        <textarea
          ref={(area) => area && tellModel(area, () => area.value)}
          placeholder="Type in your reply"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="replyFooter_1">
          <button
            type="button"
            className="primary"
            onClick={() =>
              publish(text, () => {
                setSaid((now) => [...now, { id: newId(), text }]);
                setText('');
              })
            }
          >
            {say({ en: 'Reply', fr: 'Répondre' })}
          </button>
        </div>
      </div>
    </div>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <header className="bar">
      <b>Buffer</b>
    </header>
    <main>{location.pathname.startsWith('/comments') ? <Replies /> : <Composer />}</main>
  </>,
);

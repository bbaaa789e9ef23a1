import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { Icon } from './_icon.jsx';
import { publish, say, tellModel } from './_site.js';
import { me, words } from './_x-words.js';

export const Avatar = ({ of, small }) => (
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

export function Composer({ modal, reply, text, onPublish, focus }) {
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
          <Icon of="media" />
        </button>
        <button type="button" aria-label="Emoji">
          <Icon of="emoji" />
        </button>
        <span className="spring" />
        {modal && (
          <button type="button" data-testid="addButton" onClick={() => setParts((now) => [...now, empty()])}>
            <Icon of="add" />
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

import { Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { tellModel } from './_site.js';

/** Draft.js as TikTok and Pinterest mount it. `clear` counts publications. */
export function DraftBox({ label, onText, clear, focus }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const box = useRef();
  useEffect(() => {
    tellModel(box.current.editor, () => box.current.props.editorState.getCurrentContent().getPlainText('\n'));
    if (focus) box.current.focus();
  }, []);
  useEffect(() => {
    if (clear > 0) setState(EditorState.createEmpty());
  }, [clear]);
  const change = (next) => {
    setState(next);
    onText(next.getCurrentContent().getPlainText('\n'));
  };
  return (
    <div className="editor">
      <Editor
        ref={box}
        editorState={state}
        onChange={change}
        ariaLabel={label}
        placeholder={label}
        role="combobox"
      />
    </div>
  );
}

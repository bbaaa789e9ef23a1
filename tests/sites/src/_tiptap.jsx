import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { tellModel } from './_site.js';

const textOf = (editor) => editor.getText({ blockSeparator: '\n' });

/** TipTap as Bluesky, Elk and LinkedIn's comments mount it; `onKey(event)` answering true takes the key. */
export function TiptapBox({ attributes = {}, text = '', onText, onKey, clear, focus, ...wrapper }) {
  const place = useRef();
  const box = useRef();
  const latest = useRef({});
  latest.current = { onText, onKey };
  useEffect(() => {
    const editor = new Editor({
      element: place.current,
      extensions: [StarterKit],
      content: text
        ? { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
        : '',
      autofocus: focus ? 'end' : false,
      editorProps: { attributes, handleKeyDown: (_, event) => latest.current.onKey?.(event) ?? false },
      onUpdate: ({ editor }) => latest.current.onText?.(textOf(editor)),
    });
    box.current = editor;
    tellModel(editor.view.dom, () => textOf(editor));
    return () => editor.destroy();
  }, []);
  useEffect(() => {
    if (clear > 0) box.current.commands.clearContent(true);
  }, [clear]);
  return <div className="editor" {...wrapper} ref={place} />;
}

import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect, useRef } from 'react';
import { tellModel } from './_site.js';

const textOf = (editor) =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );

function Wired({ onText, onEnter, clear, focus }) {
  const [editor] = useLexicalComposerContext();
  const enter = useRef(onEnter);
  enter.current = onEnter;
  useEffect(() => editor.registerUpdateListener(() => onText(textOf(editor))), [editor]);
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!enter.current?.(event)) return false;
          event?.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  useEffect(() => {
    const root = editor.getRootElement();
    if (root) tellModel(root, () => textOf(editor));
    if (focus) editor.focus();
  }, [editor]);
  useEffect(() => {
    if (clear > 0)
      editor.update(() => {
        $getRoot().clear().append($createParagraphNode());
      });
  }, [clear]);
  return null;
}

/** A Lexical box as Meta and Reddit mount it; `onEnter(event)` answering true takes the key. `clear` counts publications. */
export function LexicalBox({ label, placeholder = label, attributes, onText, onEnter, clear, focus }) {
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'site',
        onError: (error) => {
          throw error;
        },
      }}
    >
      <div className="editor">
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              aria-label={label}
              aria-placeholder={placeholder}
              placeholder={
                <div className="placeholder" aria-hidden="true">
                  {placeholder}
                </div>
              }
              spellCheck
              tabIndex={0}
              {...attributes}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <Wired onText={onText} onEnter={onEnter} clear={clear} focus={focus} />
      </div>
    </LexicalComposer>
  );
}

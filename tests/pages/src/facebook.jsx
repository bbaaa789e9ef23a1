import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, PASTE_COMMAND, TextNode } from 'lexical';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { place, tell } from './_place.js';

/** Hashtags are nodes of their own, made as one types. */
class HashtagNode extends TextNode {
  static getType() {
    return 'hashtag';
  }
  static clone(node) {
    return new HashtagNode(node.__text, node.__key);
  }
  static importJSON(json) {
    return new HashtagNode(json.text);
  }
  createDOM(config) {
    const element = super.createDOM(config);
    element.className = 'hashtag';
    return element;
  }
  isTextEntity() {
    return true;
  }
}

/** What such a site adds: hashtags, a paste handler that looks for pictures, and a bare Enter that publishes comments. */
function Site() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    tell(() =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((line) => line.getTextContent())
          .join('\n'),
      ),
    );
    const stops = [
      editor.registerNodeTransform(TextNode, (node) => {
        if (!node.isSimpleText()) return;
        const match = /(^|\s)(#[\p{L}\d_]+)/u.exec(node.getTextContent());
        if (!match) return;
        const start = match.index + match[1].length;
        const end = start + match[2].length;
        const parts = start === 0 ? node.splitText(end) : node.splitText(start, end);
        const target = start === 0 ? parts[0] : parts[1];
        target.replace(new HashtagNode(match[2]));
      }),
      editor.registerNodeTransform(HashtagNode, (node) => {
        if (!/^#[\p{L}\d_]+$/u.test(node.getTextContent())) node.replace(new TextNode(node.getTextContent()));
      }),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const files = [...(event.clipboardData?.items ?? [])].filter(({ kind }) => kind === 'file');
          return files.length > 0;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!window.enterPublishes || event?.shiftKey) return false;
          window.submitted += 1;
          event?.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }, [editor]);
  return null;
}

createRoot(place()).render(
  <LexicalComposer
    initialConfig={{
      namespace: 'page',
      nodes: [HashtagNode],
      onError: (error) => {
        throw error;
      },
    }}
  >
    <RichTextPlugin
      contentEditable={
        <ContentEditable
          aria-placeholder="What’s on your mind?"
          placeholder={<p>What’s on your mind?</p>}
          style={{ minHeight: 40 }}
        />
      }
      ErrorBoundary={LexicalErrorBoundary}
    />
    <HistoryPlugin />
    <Site />
  </LexicalComposer>,
);

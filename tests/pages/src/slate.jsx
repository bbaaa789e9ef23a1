import { useCallback, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node, Text } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { place, tell } from './_place.js';

/** Hashtags and links decorated as one types. */
function Compose() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  window.slate = editor;
  const decorate = useCallback(([node, path]) => {
    if (!Text.isText(node)) return [];
    return [...node.text.matchAll(/#[\p{L}\d_]+|https?:\/\/\S+/gu)].map(({ index, 0: text }) => ({
      anchor: { path, offset: index },
      focus: { path, offset: index + text.length },
      facet: true,
    }));
  }, []);
  const renderLeaf = useCallback(
    ({ attributes, children, leaf }) => (
      <span {...attributes} className={leaf.facet ? 'facet' : undefined}>
        {children}
      </span>
    ),
    [],
  );
  return (
    <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] }]}>
      <Editable
        decorate={decorate}
        renderLeaf={renderLeaf}
        placeholder="What would you like to share?"
        style={{ minHeight: 40 }}
      />
    </Slate>
  );
}
createRoot(place()).render(<Compose />);
tell(() => window.slate?.children.map((block) => Node.string(block)).join('\n'));

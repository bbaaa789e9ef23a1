import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PlainBox } from './_plain.jsx';
import { publish, say } from './_site.js';

const words = { post: { en: 'Post now', fr: 'Publier' } };

/** Blocks as Gutenberg marks them: each paragraph is an editing root of its own. */
function Site() {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  return (
    <main>
      <div role="dialog" className="card">
        <h1
          className="block-editor-rich-text__editable"
          role="textbox"
          aria-label="Block: Heading"
          contentEditable="true"
          suppressContentEditableWarning
        />
        <div className="block-editor-writing-flow">
          <PlainBox
            className="block-editor-rich-text__editable bubble"
            role="document"
            aria-label="Block: Paragraph"
            onText={setText}
            clear={clear}
          />
        </div>
        <div className="tools">
          <span className="spring" />
          <button
            type="button"
            className="primary"
            onClick={() => publish(text, () => setClear((n) => n + 1))}
          >
            {say(words.post)}
          </button>
        </div>
      </div>
    </main>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DraftBox } from './_draft.jsx';
import { publish, say } from './_site.js';

const words = {
  post: { en: 'Publish', fr: 'Publier' },
  title: { en: 'Add a title', fr: 'Ajouter un titre' },
  text: { en: 'Add a detailed description', fr: 'Ajouter une description détaillée' },
};

function Site() {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  return (
    <>
      <header className="bar">
        <b>Pinterest</b>
        <input type="text" role="combobox" name="searchBoxInput" aria-label="Search" />
        <div data-test-id="storyboard-creation-nav-done">
          <button
            type="button"
            className="primary"
            onClick={() => publish(text, () => setClear((n) => n + 1))}
          >
            {say(words.post)}
          </button>
        </div>
      </header>
      <main>
        <div className="card">
          <input id="storyboard-selector-title" type="text" placeholder={say(words.title)} />
          <div id="dweb-comment-editor-container">
            <DraftBox label={say(words.text)} onText={setText} clear={clear} />
          </div>
        </div>
      </main>
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

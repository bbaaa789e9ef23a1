import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Icon } from './_icon.jsx';
import { LexicalBox } from './_lexical.jsx';
import { publish, say } from './_site.js';

const words = {
  title: { en: 'Create post', fr: 'Créer une publication' },
  box: {
    en: 'Write into the dialogue box to include text with your post.',
    fr: 'Écrivez dans la boîte de dialogue pour ajouter du texte à votre publication.',
  },
  publish: { en: 'Publish', fr: 'Publier' },
  later: { en: 'Schedule', fr: 'Planifier' },
};

/** A box to tick is as wide as its words. */
const asWide = { width: 'fit-content' };

/** One caption for two networks; the boxes ticked decide which. */
function Site() {
  const [text, setText] = useState('');
  const [clear, setClear] = useState(0);
  const [instagram, setInstagram] = useState(true);
  const send = () => text.trim() !== '' && publish(text, () => setClear((n) => n + 1));
  return (
    <>
      <header className="bar">
        <b>Meta Business Suite</b>
      </header>
      <main>
        {location.pathname.startsWith('/latest/inbox') ? (
          <LexicalBox label="Message" onText={setText} />
        ) : (
          <div className="card">
            <h2>{say(words.title)}</h2>
            <div role="checkbox" aria-checked="true" aria-label="Facebook Boulangerie Lune" style={asWide}>
              Facebook
            </div>
            <div
              role="checkbox"
              tabIndex={0}
              aria-checked={instagram}
              aria-label="Instagram boulangerie.lune"
              style={asWide}
              onClick={() => setInstagram((on) => !on)}
            >
              Instagram {instagram ? 'on' : 'off'}
            </div>
            <LexicalBox
              label={say(words.box)}
              attributes={{ role: 'combobox' }}
              onText={setText}
              clear={clear}
            />
            <div className="tools">
              <div role="button" tabIndex={0} aria-label="Emoji">
                <Icon of="emoji" />
              </div>
              <span className="spring" />
              <div role="button" tabIndex={0} aria-label={say(words.later)}>
                {say(words.later)}
              </div>
              <div
                role="button"
                tabIndex={0}
                className="primary"
                aria-label={say(words.publish)}
                onClick={send}
              >
                {say(words.publish)}
              </div>
            </div>
          </div>
        )}
      </main>
    </>
  );
}

createRoot(document.getElementById('root')).render(<Site />);

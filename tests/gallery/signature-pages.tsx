import { useEffect, useRef } from 'preact/hooks';
import { LearnForm } from '../../components/options/learn-form';
import { LearnedProposal } from '../../components/options/learned-proposal';
import { RememberSection } from '../../components/options/remember-section';
import { SignatureExceptions } from '../../components/options/signature-exceptions';
import { Card } from '../../components/parts/card';
import { learnSignature } from '../../lib/signature/learn-signature';
import { usualRule } from '../../lib/signature/signature-policy';
import type { Language, Pieces } from './gallery';

const nothing = () => {};
const posts = {
  en: ['Your parcel left', 'We open at 9', 'We are looking into it', 'Noted', 'It is back in stock'],
  fr: [
    'Votre colis est parti',
    'La salle ouvre à 9 h',
    'Nous regardons cela',
    'C’est noté',
    'Il revient mardi',
  ],
};
const signed = (language: Language) =>
  posts[language].map((post, turn) =>
    turn === 4 ? `${post}.\n— XXX, Oriflo` : `${post}.\n— ${['Julie', 'Amadou'][turn % 2]}, Oriflo`,
  );

/** The form as it stands once she has opened it. */
const Opened = () => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('details')?.setAttribute('open', ''), []);
  return (
    <div ref={place}>
      <LearnForm learn={async (pasted) => learnSignature(pasted)} onAccept={nothing} />
    </div>
  );
};

/** What the options show of signatures only after some presses: learning, an account apart, replies kept. */
export const signaturePages: Pieces = {
  signature: (_theme, language) => (
    <main class="page stack">
      <h1>Paraphe</h1>
      <Card title={language === 'fr' ? 'Apprendre' : 'Learning'}>
        <Opened />
        <LearnedProposal learned={learnSignature(signed(language))} onAccept={nothing} />
        <LearnedProposal learned={learnSignature(posts[language])} onAccept={nothing} />
      </Card>
      <Card title={language === 'fr' ? 'À part' : 'Apart'}>
        <SignatureExceptions
          policy={{
            default: usualRule,
            networks: { x: { signs: { post: 'unsigned', comment: 'either', reply: 'signed' } } },
            accounts: {
              '@oriflo_belgique_et_luxembourg': { templates: ['— {firstName}, équipe {brand}'] },
            },
          }}
          networks={[]}
          seen={(template) => template.replace('{firstName}', 'Julie').replace('{brand}', 'Oriflo')}
          onPolicy={nothing}
        />
      </Card>
      <RememberSection
        remember={{ replies: true, people: true, days: 45 }}
        outcome={language === 'fr' ? 'Plus rien n’est gardé.' : 'Nothing is kept any more.'}
        onRemember={nothing}
        onErase={nothing}
      />
    </main>
  ),
};

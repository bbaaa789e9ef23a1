import { HesitateView } from '../../components/hesitate/hesitate-view';
import { Panel } from '../../components/panel/panel';
import type { Pieces } from './gallery';

const nothing = () => {};

const samples = {
  en: {
    a: 'Our repair café opens again on Saturday. Bring your bike, we bring the tools. ^JD',
    b: 'Is your bike sulking? Our repair café opens again on Saturday: bring it, we bring the tools. ^JD',
    reason: 'Few of your followers are on both, so Facebook will not have seen it before.',
    promise: 'One pair of posts points the right way about six times in ten: a hint, not an answer.',
    why: 'Short posts do well on both.',
  },
  fr: {
    a: 'Notre café réparation rouvre samedi. Apportez votre vélo, nous apportons les outils. ^JD',
    b: 'Votre vélo boude\u202f? Notre café réparation rouvre samedi\u00a0: apportez-le, nous apportons les outils. ^JD',
    reason: 'Peu de vos abonnés vous suivent sur les deux\u00a0: Facebook ne l’aura pas déjà vu.',
    promise:
      'Une seule paire de messages indique le bon sens environ six fois sur dix\u00a0: un indice, pas une réponse.',
    why: 'Les messages courts marchent bien sur les deux.',
  },
};

interface Choices {
  readonly b?: 'empty' | 'same';
  readonly practice?: boolean;
  readonly way?: 'open' | 'copy';
  readonly handedOver?: boolean;
  readonly over?: boolean;
}

const hesitation =
  ({ b, practice = false, way = 'open', handedOver = false, over = false }: Choices): Pieces[string] =>
  (theme, language) => {
    const words = samples[language];
    const bluesky = { id: 'bluesky', name: 'Bluesky', reason: words.reason };
    return (
      <Panel
        theme={theme}
        network="Facebook"
        surface="post"
        findings={[]}
        onEdit={nothing}
        onIgnore={nothing}
        onNever={nothing}
        onSign={nothing}
        onSettings={nothing}
        onHesitate={nothing}
        onCopy={nothing}
        onReload={nothing}
        onClose={nothing}
      >
        <HesitateView
          a={words.a}
          initialB={b === 'empty' ? '' : b === 'same' ? words.a : words.b}
          practice={practice}
          lengthB={{ used: over ? 312 : 96, max: 300 }}
          networks={[bluesky, { id: 'mastodon', name: 'Mastodon', reason: words.why }]}
          network={bluesky}
          promise={words.promise}
          first="B"
          way={way}
          handedOver={handedOver}
          onB={nothing}
          onBack={nothing}
          onNetwork={nothing}
          onTry={nothing}
          onCopyFirst={nothing}
        />
      </Panel>
    );
  };

export const hesitations: Pieces = {
  'ready, by link': hesitation({}),
  'ready, by clipboard, over the limit': hesitation({ way: 'copy', over: true }),
  'practice, handed over': hesitation({ practice: true, handedOver: true }),
  empty: hesitation({ b: 'empty' }),
  same: hesitation({ b: 'same' }),
};

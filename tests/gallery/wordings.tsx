import { Panel } from '../../components/panel/panel';
import type { RewriteState } from '../../components/rewrite/rewrite-state';
import { WordingView } from '../../components/rewrite/wording-view';
import type { Language, Pieces } from './gallery';
import { panelButtons } from './panel-buttons';

const nothing = () => {};

const samples: Readonly<Record<Language, { draft: string; wording: string; problem: string }>> = {
  en: {
    draft: 'We are pleased to inform you that our repair café opens on Saturday at 10. ^JD',
    wording: 'Good news: our repair café opens on Saturday at 10. Bring your bike! ^JD',
    problem: 'The wording added a link that you did not write, so it is not shown.',
  },
  fr: {
    draft: 'Nous avons le plaisir de vous informer que notre café réparation ouvre samedi à 10 h. ^JD',
    wording:
      'Bonne nouvelle\u00a0: notre café réparation ouvre samedi à 10 h. Venez avec votre vélo\u202f! ^JD',
    problem: 'La formulation ajoutait un lien que vous n’avez pas écrit\u00a0: elle n’est pas montrée.',
  },
};

/** A wording that came, with what it changes. */
export const wordingView = (language: Language) => (
  <WordingView
    draft={samples[language].draft}
    state={{ kind: 'text', text: samples[language].wording }}
    stale={false}
    writable
    onAsk={nothing}
    onStop={nothing}
    onTake={nothing}
    onCopy={nothing}
    onBack={nothing}
  />
);

const wording =
  (state: (words: (typeof samples)['en']) => RewriteState, stale = false, writable = true): Pieces[string] =>
  (theme, language) => {
    const words = samples[language];
    return (
      <Panel
        theme={theme}
        network="Facebook"
        surface="post"
        findings={[]}
        {...panelButtons}
        onClose={nothing}
      >
        <WordingView
          draft={words.draft}
          state={state(words)}
          stale={stale}
          writable={writable}
          onAsk={nothing}
          onStop={nothing}
          onTake={nothing}
          onCopy={nothing}
          onBack={nothing}
        />
      </Panel>
    );
  };

export const wordings: Pieces = {
  reading: wording(() => ({ kind: 'asking', length: 0 })),
  coming: wording(() => ({ kind: 'asking', length: 42 })),
  proposed: wording((words) => ({ kind: 'text', text: words.wording })),
  'proposed too late': wording((words) => ({ kind: 'text', text: words.wording }), true),
  'proposed, to be copied': wording((words) => ({ kind: 'text', text: words.wording }), false, false),
  'not shown': wording((words) => ({ kind: 'problem', sentence: words.problem })),
};

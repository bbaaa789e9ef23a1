import { HesitateView } from '../../components/hesitate/hesitate-view';
import type { PlanPost } from '../../components/hesitate/plan-steps';
import { Panel } from '../../components/panel/panel';
import type { Pieces } from './gallery';
import { panelButtons } from './panel-buttons';

const nothing = () => {};
const now = Date.UTC(2026, 4, 19, 8, 30);
const day = 86_400_000;

const samples = {
  en: {
    a: 'Our repair café opens again on Saturday. Bring your bike, we bring the tools. ^JD',
    b: 'Did you know? Our repair café opens again on Saturday. Bring your bike, we bring the tools. ^JD',
    ways: [
      'Mastodon and Bluesky, in opposite orders: right 58 times in 100',
      'Mastodon alone: right 56 times in 100',
    ],
    promise: [
      'With your usual 15 reactions, a test like this one is right 58 times out of 100.',
      'Trying both on Facebook itself would be right 66 times out of 100.',
    ],
    stop: 'Something is brewing out there: wait until it is calm before you test.',
    warn: 'A and B differ in 4 ways: you will learn which one does better, not why. In A: more words. In B: a question, a number, an emoji.',
    offers: { stop: 'Start later: Thursday 10:30', warn: 'Change only one thing: Put the number first' },
    better: 'If your account offers A/B tests, use them first: Meta divides the audience at random.',
    suggestions: ['Open with “Did you know?”', 'Put the number first', 'Without hashtags'],
  },
  fr: {
    a: 'Notre café réparation rouvre samedi. Apportez votre vélo, nous apportons les outils. ^JD',
    b: 'Le saviez-vous\u202f? Notre café réparation rouvre samedi. Apportez votre vélo, nous apportons les outils. ^JD',
    ways: [
      'Mastodon et Bluesky, en ordre inverse\u00a0: juste 58 fois sur 100',
      'Mastodon seul\u00a0: juste 56 fois sur 100',
    ],
    promise: [
      'Avec vos 15 réactions habituelles, un tel test a raison 58 fois sur 100.',
      'Tester les deux sur Facebook même aurait raison 66 fois sur 100.',
    ],
    stop: 'Ça s’agite au-dehors\u00a0: attendez que le calme revienne avant de tester.',
    warn: 'A et B diffèrent sur 4 points\u00a0: vous saurez laquelle marche mieux, mais pas pourquoi. Dans A\u00a0: plus de mots. Dans B\u00a0: une question, un chiffre, un emoji.',
    offers: {
      stop: 'Commencer plus tard\u00a0: jeudi 10:30',
      warn: 'Ne changer qu’une chose\u00a0: Commencer par le chiffre',
    },
    better:
      'Si votre compte propose les tests A/B, commencez par là\u00a0: Meta répartit le public au hasard.',
    suggestions: [
      'Ouvrir sur «\u00a0Le saviez-vous\u202f?\u00a0»',
      'Commencer par le chiffre',
      'Sans hashtag',
    ],
  },
};

interface Choices {
  readonly b?: 'empty' | 'same';
  readonly practice?: boolean;
  readonly way?: 'open' | 'copy';
  readonly handedOver?: readonly number[];
  readonly later?: boolean;
  readonly over?: boolean;
  readonly remark?: 'stop' | 'warn';
  readonly thinking?: boolean;
}

const posts = ({ way = 'open', handedOver = [], later = false }: Choices): PlanPost[] =>
  [
    { variant: 'B' as const, network: 'Mastodon', at: now },
    { variant: 'A' as const, network: 'Bluesky', at: now },
    { variant: 'A' as const, network: 'Mastodon', at: now + 3 * day },
    { variant: 'B' as const, network: 'Bluesky', at: now + 3 * day },
  ].map((post, index) => ({
    ...post,
    at: later ? post.at + day : post.at,
    now: index < 2 && !later,
    way,
    handedOver: handedOver.includes(index),
  }));

const hesitation =
  (choices: Choices): Pieces[string] =>
  (theme, language) => {
    const words = samples[language];
    const { b, practice = false, over = false, remark, thinking = false } = choices;
    const started = choices.handedOver !== undefined;
    return (
      <Panel
        theme={theme}
        network="Facebook"
        surface="post"
        findings={[]}
        {...panelButtons}
        onClose={nothing}
      >
        <HesitateView
          a={words.a}
          initialB={b === 'empty' ? '' : b === 'same' ? words.a : words.b}
          practice={practice}
          tooLong={over ? [{ network: 'Bluesky', length: { used: 312, max: 300 } }] : []}
          suggestions={words.suggestions.map((label, i) => ({ label, text: i === 0 ? words.b : label }))}
          proposed={
            thinking
              ? undefined
              : {
                  ways: words.ways.map((label, i) => ({ id: String(i), label })),
                  way: '0',
                  verdictAt: now + 4 * day,
                  promise: words.promise,
                  remarks: [
                    { level: 'better', sentence: words.better },
                    ...(remark
                      ? [{ level: remark, sentence: words[remark], offer: { label: words.offers[remark] } }]
                      : []),
                  ],
                }
          }
          posts={thinking ? [] : posts(choices)}
          start={undefined}
          now={now}
          started={started}
          rewriting={practice ? undefined : { state: { kind: 'idle' }, onAsk: nothing, onStop: nothing }}
          onB={nothing}
          onBack={nothing}
          onWay={nothing}
          onStart={nothing}
          onTry={nothing}
          onCopy={nothing}
          onPlan={nothing}
        />
      </Panel>
    );
  };

export const hesitations: Pieces = {
  'ready, by link': hesitation({}),
  'ready, by clipboard, over the limit': hesitation({ way: 'copy', over: true }),
  'several changes': hesitation({ remark: 'warn' }),
  'something is brewing': hesitation({ remark: 'stop' }),
  'practice, one handed over': hesitation({ practice: true, handedOver: [0] }),
  'both handed over': hesitation({ handedOver: [0, 1] }),
  'later, not kept yet': hesitation({ later: true }),
  'later, kept': hesitation({ later: true, handedOver: [] }),
  thinking: hesitation({ thinking: true }),
  same: hesitation({ b: 'same' }),
};

import { ExperimentPage } from '../../components/history/experiment-page';
import type { ExperimentDetail, ExperimentRow } from '../../components/history/experiment-view-model';
import { HistoryPage } from '../../components/history/history-page';
import { VigilanceCard } from '../../components/vigilance/vigilance-card';
import { outcomeDots } from '../../lib/history/outcome-dots';
import type { Language, Pieces } from './gallery';
import { pulseSample } from './pulse-sample';
import { reportPages } from './report-pages';

const links = { practice: '#practice', history: '#history', options: '#options' };
const nothing = () => {};
const start = Date.UTC(2026, 4, 12, 8, 30);
const hour = 3_600_000;

const texts = {
  en: {
    a: 'Our repair café opens again on Saturday. Bring your bike, we bring the tools. ^JD',
    b: 'Is your bike sulking? Our repair café opens again on Saturday: bring it, we bring the tools. ^JD',
    titles: [
      'Our repair café opens again on Saturday.',
      'Thank you for 200 repaired bikes!',
      'New hours from Monday',
      'A try',
    ],
    verdict: 'B leads slightly: 2 chances out of 3 that it also does better on Facebook.',
    notes: [
      'On Facebook, expect B to do −12 % to +48 % against A (8 chances in 10).',
      'B was posted second on Bluesky. On the same account a second post usually gets about 40 % less, whatever it says; this is taken into account.',
    ],
    plan: [
      'Bluesky first: B, then A three days later, at the same hour.',
      'Meant for Facebook.',
      'The order was drawn at random.',
    ],
    early: 'Too early to tell: the numbers count once both posts are old enough.',
    stored: 'Added.',
  },
  fr: {
    a: 'Notre café réparation rouvre samedi. Apportez votre vélo, nous apportons les outils. ^JD',
    b: 'Votre vélo boude\u202f? Notre café réparation rouvre samedi\u00a0: apportez-le, nous apportons les outils. ^JD',
    titles: [
      'Notre café réparation rouvre samedi.',
      'Merci pour 200 vélos réparés\u202f!',
      'Nouveaux horaires dès lundi',
      'Un test',
    ],
    verdict: 'B est légèrement en tête\u00a0: 2 chances sur 3 qu’il fasse aussi mieux sur Facebook.',
    notes: [
      'Sur Facebook, attendez de B entre −12\u00a0% et +48\u00a0% par rapport à A (8 chances sur 10).',
      'B est passé en second sur Bluesky. Sur un même compte, un second message obtient d’habitude environ 40\u00a0% de moins, quoi qu’il dise\u00a0: il en est tenu compte.',
    ],
    plan: [
      'Bluesky d’abord\u00a0: B, puis A trois jours plus tard, à la même heure.',
      'Destiné à Facebook.',
      'L’ordre a été tiré au sort.',
    ],
    early:
      'Trop tôt pour le dire\u00a0: les chiffres compteront quand les deux publications auront l’âge voulu.',
    stored: 'Ajouté.',
  },
};

/** What every list has. */
const listed = {
  links,
  hrefOf: (id: string) => `#${id}`,
  query: { text: '', practice: false },
  choices: {
    networks: [
      { id: 'bluesky', label: 'Bluesky' },
      { id: 'facebook', label: 'Facebook' },
    ],
    people: ['Julie Durand'],
    axes: ['question', 'emoji'],
    practised: true,
  },
  onQuery: nothing,
  pager: { page: 0, perPage: 50, total: 4, onPage: nothing },
  views: { saved: [], here: '', onSave: nothing, onForget: nothing },
  copies: { automatic: false, due: true, kept: true, onCopy: nothing, onAutomatic: nothing },
} as const;

const rows = (language: Language): readonly ExperimentRow[] => {
  const { titles, verdict } = texts[language];
  const states = ['told', 'decided', 'running', 'planned'] as const;
  return titles.map((title, index) => ({
    id: String(index),
    title,
    networks: index === 1 ? ['Mastodon', 'Bluesky', 'LinkedIn'] : ['Bluesky', 'Facebook'],
    state: states[index] ?? 'planned',
    startedAt: start - index * 190 * hour,
    practice: index === 3,
    by: index === 0 ? 'Julie Durand' : undefined,
    ...(index < 2 ? { verdict } : {}),
  }));
};

const detail = (language: Language): ExperimentDetail => {
  const { a, b, plan, verdict, notes, early, titles } = texts[language];
  const publications = [
    { id: 'p1', variant: 'B', network: 'Bluesky', at: start, url: 'https://bsky.app/x', asWritten: true },
    { id: 'p2', variant: 'A', network: 'Bluesky', at: start + 72 * hour, asWritten: false },
  ] as const;
  return {
    splits: [
      {
        id: 's',
        network: 'YouTube',
        a: { impressions: 3_120, successes: 41 },
        b: { impressions: 3_098, successes: 57 },
      },
    ],
    splitNetworks: [
      { id: 'facebook', label: 'Facebook' },
      { id: 'youtube', label: 'YouTube' },
    ],
    row: {
      id: '0',
      title: titles[0] ?? '',
      networks: ['Bluesky', 'Facebook'],
      state: 'told',
      startedAt: start,
      practice: false,
    },
    a,
    b,
    plan,
    publications,
    readings: [
      {
        id: 'r1',
        variant: 'B',
        network: 'Bluesky',
        at: start + 48 * hour,
        ageHours: 48,
        counts: { likes: 31, comments: 4, reposts: 0, views: 12_480 },
        source: 'page',
      },
      {
        id: 'r2',
        variant: 'A',
        network: 'Bluesky',
        at: start + 120 * hour,
        ageHours: 48,
        counts: { likes: 24, comments: 6 },
        source: 'hand',
      },
    ],
    missed: [{ id: 'm1', variant: 'A', network: 'Bluesky', at: start + 110 * hour, why: 'unreachable' }],
    allowable: ['Bluesky'],
    decision: { target: 'Facebook', leader: 'B', published: [], checkBack: false },
    verdict: {
      sentences: [verdict, ...notes],
      probabilityA: 0.34,
      target: 'Facebook',
      dots: outcomeDots({ probabilityA: 0.34, mean: -0.13, sd: 0.3 }),
    },
    note:
      language === 'fr' ? 'La question marche mieux le matin.' : 'The question does better in the morning.',
    said: [
      { at: start + 49 * hour, sentence: early },
      { at: start + 121 * hour, sentence: verdict },
    ],
  };
};

/** The buttons of a test's page, which do nothing here. */
const pressed = {
  onReading: nothing,
  onNext: nothing,
  onDecide: nothing,
  onRead: nothing,
  onAllow: nothing,
  onWithdraw: nothing,
  onSplit: nothing,
  onErase: nothing,
  onNote: async () => {},
};

export const historyPages: Pieces = {
  ...reportPages,
  history: (_theme, language) => (
    <HistoryPage
      vigilance={<VigilanceCard {...pulseSample(language)} />}
      {...listed}
      rows={rows(language)}
      empty={false}
    />
  ),
  'history-search': (_theme, language) => (
    <HistoryPage
      {...listed}
      rows={rows(language).slice(0, 2)}
      empty={false}
      query={{ text: 'café', network: 'bluesky', practice: false }}
      pager={{ ...listed.pager, page: 1, total: 1234 }}
      views={{ ...listed.views, saved: [{ name: 'Bluesky', address: 'network=bluesky' }], here: 'q=caf' }}
    />
  ),
  'history-lost': (_theme, language) => (
    <HistoryPage
      {...listed}
      rows={rows(language).slice(0, 1)}
      empty={false}
      lost={{
        what: 'aside',
        copy: { file: 'paraphe-history-2026-05-04.json', at: start },
        preview: { fresh: 128, experiments: 9, refused: 0, span: { from: start - 900 * hour, to: start } },
        busy: false,
        onFile: nothing,
        onConfirm: nothing,
        onCancel: nothing,
        onBeside: nothing,
        onKnown: nothing,
      }}
    />
  ),
  'history-empty': () => <HistoryPage {...listed} rows={[]} empty={true} />,
  experiment: (_theme, language) => (
    <ExperimentPage
      links={links}
      experiment={detail(language)}
      now={start + 140 * hour}
      outcome={{ stored: true, sentence: texts[language].stored }}
      {...pressed}
    />
  ),
  'experiment-new': (_theme, language) => {
    const { early } = texts[language];
    const experiment: ExperimentDetail = {
      ...detail(language),
      publications: [],
      readings: [],
      missed: [],
      allowable: [],
      decision: undefined,
      said: [],
      verdict: { sentences: [early], target: 'Facebook' },
      row: { ...detail(language).row, state: 'planned', practice: true },
    };
    return <ExperimentPage links={links} experiment={experiment} now={start} {...pressed} />;
  },
};

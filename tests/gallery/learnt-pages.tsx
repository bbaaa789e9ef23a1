import { ImportPage } from '../../components/imports/import-page';
import { LearntPage, type LearntView } from '../../components/learnt/learnt-page';
import type { Language, Pieces } from './gallery';

const links = { practice: '#practice', history: '#history', options: '#options' };
const nothing = () => {};

const axes = {
  en: ['A question', 'An emoji', 'Capital letters'],
  fr: ['Une question', 'Un emoji', 'Des capitales'],
};

const learnt = (language: Language): LearntView => ({
  score: {
    checked: 31,
    brier: 0.196,
    brierMoreLikes: 0.387,
    bins: [
      { from: 0.5, to: 0.6, calls: 12, said: 0.55, right: 0.58 },
      { from: 0.6, to: 0.75, calls: 11, said: 0.67, right: 0.64 },
      { from: 0.75, to: 0.9, calls: 8, said: 0.82, right: 0.875 },
      { from: 0.9, to: 1, calls: 0, said: 0, right: 0 },
    ],
  },
  styles: [
    {
      network: 'LinkedIn',
      from: 214,
      rows: (axes[language] ?? []).map((axis, i) => ({
        id: axis,
        axis,
        percent: [14, 9, -11][i] ?? 0,
        low: [6, 1, -19][i] ?? 0,
        high: [22, 17, -3][i] ?? 0,
      })),
    },
  ],
  transfers: [
    { test: 'Bluesky', target: 'Facebook', mean: 0.52, before: 0.4, posts: 84 },
    { test: 'X', target: 'Facebook', mean: 0.19, before: 0.4, posts: 132 },
    { test: 'Bluesky', target: 'LinkedIn', mean: 0.34, before: 0.4, posts: 61 },
    { test: 'Mastodon', target: 'Facebook', mean: 0.44, before: 0.4, posts: 47 },
  ],
  wrong: [
    {
      title:
        language === 'fr'
          ? 'Notre café réparation rouvre samedi.'
          : 'Our repair café opens again on Saturday.',
      href: '#e1',
      sentence:
        language === 'fr'
          ? 'Je donnais à A 71 chances sur 100 sur Facebook\u202f; B a fait mieux.'
          : 'I gave A 71 chances in 100 on Facebook; B did better.',
    },
  ],
});

const fields = ['Link', 'Text', 'Published on', 'Likes'];
const imported = (language: Language) => ({
  links,
  networks: [{ id: 'x', label: 'X' }],
  storing: false,
  onFile: nothing,
  onStore: nothing,
  onNetwork: nothing,
  onDayFirst: nothing,
  onColumn: nothing,
  view: {
    network: 'x',
    dayFirst: language === 'fr',
    columns: fields.map((label, column) => ({ field: label, label, column })),
    heads: ['Post Link', 'Post text', 'Date', 'Likes'],
    posts: 128,
    readings: 2,
    leftOut: [],
    first: [1, 2, 3].map((i) => ({
      key: `k${i}`,
      text: 'Our repair café opens again on Saturday. Bring your bike, we bring the tools.',
      published: Date.UTC(2026, 4, i, 9),
      likes: 12 * i,
      comments: i,
      views: 1240 * i,
    })),
  },
});

export const learntPages: Pieces = {
  learnt: (_theme, language) => <LearntPage links={links} learnt={learnt(language)} importHref="#/import" />,
  'learnt-empty': () => (
    <LearntPage links={links} learnt={{ styles: [], transfers: [], wrong: [] }} importHref="#/import" />
  ),
  import: (_theme, language) => <ImportPage {...imported(language)} />,
};

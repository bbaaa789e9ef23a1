import { ReportPage, type ReportView } from '../../components/history/report-page';
import type { Language, Pieces } from './gallery';

const links = { practice: '#practice', history: '#history', options: '#options' };
const nothing = () => {};

const words = {
  en: {
    ways: ['A question', 'An emoji', 'Longer', 'A number'],
    title: 'Our repair café opens again on Saturday.',
    verdict: 'B leads slightly: 2 chances out of 3 that it also does better on Facebook.',
    lesson: 'On Bluesky — A question: +12% (most likely between +2% and +24%).',
    chosen: 'Version B',
  },
  fr: {
    ways: ['Une question', 'Un émoji', 'Plus long', 'Un nombre'],
    title: 'Notre café réparation rouvre samedi.',
    verdict: 'B est légèrement en tête\u00a0: 2 chances sur 3 qu’il fasse aussi mieux sur Facebook.',
    lesson: 'Sur Bluesky — Une question\u00a0: +12\u00a0% (sans doute entre +2\u00a0% et +24\u00a0%).',
    chosen: 'La version B',
  },
} as const;

const report = (language: Language): ReportView => {
  const { title, verdict, lesson, chosen, ways } = words[language];
  return {
    experiments: ['e1', 'e2'].map((id) => ({
      row: {
        id,
        title,
        networks: ['Bluesky', 'Facebook'],
        state: 'decided',
        startedAt: Date.UTC(2026, 4, 12, 8),
        practice: false,
        by: 'Julie Durand',
      },
      a: title,
      b: `${ways[0]} ? ${title}`,
      counts: (['A', 'B'] as const).map((variant) => ({
        variant,
        network: 'Bluesky',
        ageHours: 24,
        counts: { likes: variant === 'A' ? 12 : 31, reposts: 3 },
      })),
      verdict: [verdict],
      decision: chosen,
    })),
    more: 0,
    decided: 2,
    readings: 9,
    lessons: [lesson],
  };
};

export const reportPages: Pieces = {
  report: (_theme, language) => (
    <ReportPage
      links={links}
      from="2026-05-01"
      to="2026-05-31"
      report={report(language)}
      onSpan={nothing}
      onPrint={nothing}
    />
  ),
};

import { LearntPage, type LearntView } from '../../../components/learnt/learnt-page';
import { useT, type Words } from '../../../components/translate';
import { axisNames } from '../../crosstest/plan/axis-names';
import { fold } from '../../history/fold';
import { type LearntReport, learntReport } from '../../history/learn/learnt-report';
import { readLearnt } from '../../history/learn/read-learnt';
import { type WrongClaim, wrongClaims } from '../../history/learn/wrong-claims';
import { withoutBrands } from '../../history/of-brand';
import { networkById } from '../../networks';
import { brandsBeside } from '../brands';
import type { Settings } from '../settings';
import { pageLinks } from './draw-page';
import { problemKeys } from './problem-keys';
import { useLive } from './use-live';

const nameOf = (network: string): string => networkById(network).name;
const longestTitle = 80;
/** The newest experiments are looked at, and the surest of the calls that were wrong are told. */
const lookedAt = 2_000;
const mostWrong = 10;

/** A difference on the log of engagement, as a percentage. */
const percentOf = (log: number): number => 100 * Math.expm1(log);

function wrongOf(
  { experiment, said, outcome, chances }: WrongClaim,
  { t }: Words,
): LearntView['wrong'][number] {
  return {
    title: experiment.variants.A.replace(/\s+/g, ' ').slice(0, longestTitle),
    href: `#${encodeURIComponent(experiment.id)}`,
    sentence: t('learntWrongLine', {
      said,
      chances: Math.min(99, Math.round(100 * chances)),
      target: nameOf(experiment.target),
      outcome,
    }),
  };
}

function viewOf(
  { score, styles, transfers }: LearntReport,
  wrong: readonly WrongClaim[],
  words: Words,
): LearntView {
  const { t } = words;
  return {
    score,
    styles: styles.map(({ network, effects, from }) => ({
      network: nameOf(network),
      from,
      rows: effects.map(({ axis, mean, se }) => ({
        id: axis,
        axis: t(axisNames[axis]),
        percent: percentOf(mean),
        low: percentOf(mean - 2 * se),
        high: percentOf(mean + 2 * se),
      })),
    })),
    wrong: wrong.slice(0, mostWrong).map((one) => wrongOf(one, words)),
    transfers: transfers.map((one) => ({ ...one, test: nameOf(one.test), target: nameOf(one.target) })),
  };
}

/** What we learnt of the brand in use, computed from the history each time it changes. */
export const WhatWeLearnt = ({ settings }: { readonly settings: Settings }) => {
  const words = useT();
  const others = brandsBeside(settings, settings.brand);
  const seen = useLive(
    async (history) => ({
      report: learntReport(await readLearnt(history, others)),
      wrong: wrongClaims(withoutBrands(fold(await history.recent(0, lookedAt)), others)),
    }),
    `learnt ${others.join()}`,
  );
  return (
    <LearntPage
      links={pageLinks}
      learnt={seen?.state === 'ready' ? viewOf(seen.value.report, seen.value.wrong, words) : undefined}
      problem={seen?.state === 'failed' ? words.t(problemKeys[seen.problem]) : undefined}
      importHref="#/import"
    />
  );
};

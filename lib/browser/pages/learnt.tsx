import { LearntPage, type LearntView } from '../../../components/learnt/learnt-page';
import { useT, type Words } from '../../../components/translate';
import { axisNames } from '../../crosstest/plan/axis-names';
import { type LearntReport, learntReport } from '../../history/learn/learnt-report';
import { readLearnt } from '../../history/learn/read-learnt';
import { networkById } from '../../networks';
import { pageLinks } from './draw-page';
import { problemKeys } from './problem-keys';
import { useLive } from './use-live';

const nameOf = (network: string): string => networkById(network).name;
/** A difference on the log of engagement, as a percentage. */
const percentOf = (log: number): number => 100 * Math.expm1(log);

function viewOf({ score, styles, transfers }: LearntReport, { t }: Words): LearntView {
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
    transfers: transfers.map((one) => ({ ...one, test: nameOf(one.test), target: nameOf(one.target) })),
  };
}

/** What we learnt, computed from the history each time it changes. */
export const WhatWeLearnt = () => {
  const words = useT();
  const seen = useLive(async (history) => learntReport(await readLearnt(history)), 'learnt');
  return (
    <LearntPage
      links={pageLinks}
      learnt={seen?.state === 'ready' ? viewOf(seen.value, words) : undefined}
      problem={seen?.state === 'failed' ? words.t(problemKeys[seen.problem]) : undefined}
      importHref="#/import"
    />
  );
};

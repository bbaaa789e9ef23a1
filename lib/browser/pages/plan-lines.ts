import { countKeys } from '../../../components/history/count-keys';
import type { Words } from '../../../components/translate';
import { readingAge } from '../../crosstest/reading-age';
import type { Experiment } from '../../history/experiment';
import { type Step, scheduleOf } from '../../history/schedule';
import { networkById } from '../../networks';

const nameOf = (network: string): string => networkById(network).name;

/** One step of a plan in a sentence: when, or since when, and what became of it. */
function sayStep(step: Step, { t, language }: Words): string {
  const when = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  const what = { variant: step.variant, network: nameOf(step.network), when: when.format(step.at) };
  if (step.state === 'published') return t('stepPublished', what);
  if (step.state === 'resting') return t('stepResting', what);
  if (step.state === 'due') return t('stepDue', what);
  return step.missed === undefined
    ? t('stepLater', what)
    : t('stepMoved', { ...what, missed: when.format(step.missed) });
}

/** How an experiment is tried, one sentence a line: where, in which order, what counts, then each post. */
export function planLines(experiment: Experiment, now: number, words: Words): readonly string[] {
  const { t, language } = words;
  const { test, target, first, metric, plan, stopped } = experiment;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const right = plan?.right;
  return [
    t('planWhere', { networks: list.format(test.map(nameOf)), target: nameOf(target) }),
    t('planWhichFirst', { first }),
    t('planReadAt', { hours: readingAge(test[0] ?? target) }),
    t('planMetric', { metric: t(countKeys[metric]).toLocaleLowerCase(language) }),
    ...(right === undefined ? [] : [t('planTold', { percent: Math.round(100 * right) })]),
    ...scheduleOf(experiment, now).map((step) => sayStep(step, words)),
    ...(stopped ? [t('planStopped')] : []),
  ];
}

import type { Words } from '../../../components/translate';
import { slotAfter } from '../../crosstest/plan/slot-after';
import type { Experiment } from '../../history/experiment';
import { nextPublication } from '../../history/next-publication';
import { sayMoment } from '../reminders/say-post';

const hour = 3_600_000;

/**
 * Why a test waits while something is brewing: nobody is reminded, and a post whose time has come moves to the next like
 * moment, which is named. Undefined where nothing is left to post. `now` in ms since 1970.
 */
export function sayPaused(experiment: Experiment, now: number, { t, language }: Words): string | undefined {
  const next = nextPublication(experiment, now);
  if (!next || experiment.practice) return undefined;
  if (next.state === 'later' || next.state === 'resting') return t('planPaused');
  const { plan } = experiment;
  const later = slotAfter(next.at, now + 2 * hour, plan?.timeZone ?? 'UTC', plan?.country);
  const when = sayMoment(later, now, language);
  return `${t('planPaused')} ${t('planPausedUntil', { variant: next.variant, when })}`;
}

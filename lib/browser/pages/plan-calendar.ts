import type { Words } from '../../../components/translate';
import { calendarFile } from '../../history/calendar-file';
import type { Experiment } from '../../history/experiment';
import { pendingPosts } from '../../history/pending-posts';
import { networkById } from '../../networks';

/** The posts still to be made, as a calendar file. A plan that moved keeps its entries: calendars move them too. */
export function planCalendar(experiment: Experiment, now: number, { t }: Words): string {
  const entries = pendingPosts([experiment], now).map(({ network, variant, at, text }) => ({
    uid: `${experiment.id}-${network}-${variant}@paraphe`,
    at,
    minutes: 15,
    summary: t('calendarPost', { variant, network: networkById(network).name }),
    description: text,
    sequence: Math.max(0, Math.floor((now - experiment.startedAt) / 60_000)),
  }));
  return calendarFile(entries, now);
}

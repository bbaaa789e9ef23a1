import type { EventOf } from '../../history/event';
import type { HistoryStore } from '../../history/store';
import { brandsBeside } from '../brands';
import { grantedOrigins, onGrantsChanged } from '../grants';
import { onceSoon } from '../once-soon';
import { readSettings } from '../stored-settings';
import { browser, type Runtime } from '../webext';
import { type Claiming, keepReading } from './keep-reading';
import { keepSeen } from './keep-seen';
import { followOpenedTabs } from './open-to-read';
import { nextReadingAt, type ReadingTools, readPublications } from './read-publications';
import type { SeenCounters } from './seen-counters';
import { onReadingOpened, tellReadings } from './tell-reading';
import { onVerdictOpened, tellVerdict } from './tell-verdict';

const alarmName = 'read-publications';
/** Browsers make packed extensions wait this long between two alarms. */
const soonest = 30_000;

/** What the worker does about readings, on request. */
export interface Readings {
  /** Stores a reading she typed. */
  keep(reading: EventOf<'reading/taken' | 'split/counted'>): Promise<undefined>;
  /** Stores what a page that was opened for it has shown. */
  seen(seen: SeenCounters, sender: Runtime.MessageSender): Promise<undefined>;
  /** Something was published or allowed: takes what is due, and sets the alarm for what comes next. */
  follow(): void;
}

const claiming: Claiming = {
  tell: tellVerdict,
  beside: async (brand) => brandsBeside((await readSettings()).settings, brand),
};

/**
 * Wires the alarm, in the worker's first turn, and takes what is overdue. There is one alarm, for the reading due next:
 * nothing is polled. All that is due is found in the history, so that a worker that dies loses nothing.
 */
export function startReadings(history: HistoryStore): Readings {
  const life = new AbortController();
  const tools: ReadingTools = {
    fetch: globalThis.fetch.bind(globalThis),
    now: Date.now,
    signal: life.signal,
    granted: grantedOrigins,
    ...claiming,
  };
  const setAlarm = async () => {
    const times = [await nextReadingAt(history, tools), await tellReadings(history, Date.now())];
    const known = times.filter((time) => time !== undefined);
    const at = known.length > 0 ? Math.min(...known) : undefined;
    if (at === undefined) await browser.alarms.clear(alarmName);
    else await browser.alarms.create(alarmName, { when: Math.max(at, Date.now() + soonest) });
  };
  const round = () =>
    navigator.locks.request('paraphe-read-publications', async () => {
      await readPublications(history, tools);
      await setAlarm();
    });
  const follow = onceSoon(round);

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) follow();
  });
  // Firefox loses alarms with the session: without this, nothing would wake the worker again.
  browser.runtime.onStartup.addListener(() => undefined);
  onGrantsChanged(follow);
  onVerdictOpened();
  onReadingOpened(history);
  followOpenedTabs();
  follow();
  return {
    keep: (reading) => keepReading(reading, history, claiming),
    seen: (seen, sender) => keepSeen(seen, sender, { history, ...claiming, now: Date.now() }),
    follow,
  };
}

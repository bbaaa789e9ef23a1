import { nextWake, pollDue } from '../../feeds/poll/poll-due';
import type { Source } from '../../feeds/poll/source';
import { grantedOrigins } from '../grants';
import { browser } from '../webext';
import { blueskyKeyOf } from './bluesky-account';
import { isGranted } from './is-granted';
import type { VigilanceStore } from './vigilance-store';

const alarmName = 'read-sources';
/** Browsers make packed extensions wait this long between two alarms. */
const soonest = 30_000;
/** Set before each round, for a worker that dies in it. */
const rescue = 90_000;

/** Those that may be read: the others wait for a permission, and keep all they brought. */
async function readable(store: VigilanceStore) {
  const [state, origins] = await Promise.all([store.pollState(), grantedOrigins()]);
  return { ...state, sources: state.sources.filter((source) => isGranted(origins, source.address)) };
}

/**
 * Sets the alarm for the next source that is due. At every start of the worker, since browsers lose alarms at an update
 * and (Firefox) at each session; after a sleep the one alarm that was missed comes once.
 */
export async function setAlarm(store: VigilanceStore): Promise<void> {
  const at = nextWake(await readable(store));
  if (at === undefined) {
    await browser.alarms.clear(alarmName);
    return;
  }
  await browser.alarms.create(alarmName, { when: Math.max(at, Date.now() + soonest) });
}

/** Calls back when sources are due. To be called in the worker's first turn. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) listener();
  });
}

/**
 * Reads every source that is due, keeping each step before the next. One round at a time, whoever asks; resolves true
 * when it brought something. What a killed worker leaves is read at the next alarm.
 */
export function readSources(store: VigilanceStore, signal: AbortSignal): Promise<boolean> {
  return navigator.locks.request('paraphe-read-sources', async () => {
    const state = await readable(store);
    const due = nextWake(state);
    if (due === undefined || due > Date.now() + soonest / 2) {
      await setAlarm(store);
      return false;
    }
    let steps = 0;
    const keyOf = (source: Source) => blueskyKeyOf(store, source, signal);
    const tools = {
      fetch: globalThis.fetch.bind(globalThis),
      clock: Date.now,
      random: Math.random,
      signal,
      keyOf,
    };
    for await (const step of pollDue(state, tools)) {
      await store.keepStep(step);
      steps += 1;
      // Asking the extension API anything keeps the worker alive for 30 s more; this also wakes it, should it die.
      if (step.what === 'started') await browser.alarms.create(alarmName, { when: Date.now() + rescue });
    }
    await setAlarm(store);
    return steps > 0;
  });
}

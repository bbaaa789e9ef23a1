import { liveQuery } from 'dexie';
import type { TeamLog } from '../../history/team/team-log';
import { browser } from '../webext';
import { exchange } from './team-sync';

const alarmName = 'team';
/** Minutes between two exchanges nobody asked for. */
const every = 5;
/** Ms: events that come together travel together. */
const gather = 2_000;

/**
 * Keeps this machine in step with its team: every five minutes, when the worker starts, and soon after something was
 * written here. Called in the worker's first turn; what a killed worker left is taken up by the next.
 */
export function startTeam(log: TeamLog): void {
  const { signal } = new AbortController();
  const step = () => exchange(log, false, signal);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void step();
  });
  // Browsers lose alarms at an update, and Firefox with the session; who is in no team is not woken for nothing.
  const follow = async (isMember: boolean) => {
    if (!isMember) await browser.alarms.clear(alarmName);
    else if (!(await browser.alarms.get(alarmName)))
      await browser.alarms.create(alarmName, { periodInMinutes: every });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasMember: boolean | undefined;
  liveQuery(async () => ({
    isMember: (await log.member()) !== undefined,
    waiting: await log.waiting(),
  })).subscribe({
    next: ({ isMember, waiting }) => {
      if (isMember !== wasMember) void follow(isMember);
      wasMember = isMember;
      if (!isMember || waiting === 0) return;
      clearTimeout(timer);
      timer = setTimeout(() => void step(), gather);
    },
    // A history that cannot be opened says so itself, on its page.
    error: () => {},
  });
  void step().catch(() => {});
}

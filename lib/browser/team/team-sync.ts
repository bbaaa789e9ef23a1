import { couch } from '../../history/team/couch';
import { syncRound } from '../../history/team/sync-round';
import type { TeamLog } from '../../history/team/team-log';
import type { TeamServer } from '../../history/team/team-server';
import { TeamTrouble, type TeamTroubleKind } from '../../history/team/team-trouble';
import { grantedOrigins } from '../grants';
import { originPattern } from '../origin-pattern';

/** Only one round at a time in the whole browser, whoever asks for it. */
const lock = 'paraphe-team';

const tools = (signal: AbortSignal) => ({
  fetch: globalThis.fetch.bind(globalThis),
  signal,
  now: () => Date.now(),
});

const problemOf = (error: unknown): TeamTrouble => {
  if (error instanceof TeamTrouble) return error;
  throw error;
};

async function mayReach(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  return (
    pattern !== undefined && (await grantedOrigins()).some((one) => one === pattern || one === 'https://*/*')
  );
}

/** Joins a team when its server takes the login; otherwise nothing changes and the reason is given. */
export async function joinTeam(
  log: TeamLog,
  server: TeamServer,
  signal: AbortSignal,
): Promise<TeamTroubleKind | undefined> {
  if (!(await mayReach(server.address))) return 'permission';
  try {
    await couch(server, tools(signal)).check();
  } catch (error) {
    return problemOf(error).kind;
  }
  await navigator.locks.request(lock, () => log.join(server));
  return undefined;
}

/**
 * One exchange with the team's server, if she is in a team and nothing speaks against it. What came of it is noted in the
 * store, where every page sees it. `asked`: by herself, who may try again whatever happened before.
 */
export async function exchange(log: TeamLog, asked: boolean, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(lock, { ifAvailable: !asked }, async (held) => {
    const member = held ? await log.member() : undefined;
    if (!member) return;
    const now = Date.now();
    // A refused login is not tried again by itself: servers lock accounts that insist.
    if (!asked && (member.trouble === 'login' || (member.notBefore ?? 0) > now)) return;
    try {
      if (!(await mayReach(member.server.address))) throw new TeamTrouble('permission');
      await log.queueFormer(signal);
      const { skew } = await syncRound(couch(member.server, tools(signal)), log, signal);
      await log.note({ inStepAt: Date.now(), trouble: undefined, notBefore: undefined, skew });
    } catch (error) {
      const { kind, notBefore } = problemOf(error);
      await log.note({ trouble: kind, notBefore });
    }
  });
}

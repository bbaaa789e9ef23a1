import type { TeamLog } from '../../history/team/team-log';
import type { Handlers } from '../serve';
import { exchange, joinTeam } from './team-sync';

/** What the worker answers about the team. */
export function teamAnswers(log: TeamLog): Pick<Handlers, 'team/join' | 'team/exchange' | 'team/leave'> {
  const { signal } = new AbortController();
  return {
    async 'team/join'(server) {
      const trouble = await joinTeam(log, server, signal);
      // The first exchange may be long: she is not kept waiting for it.
      if (!trouble) void exchange(log, true, signal);
      return trouble;
    },
    async 'team/exchange'() {
      await exchange(log, true, signal);
    },
    async 'team/leave'() {
      await log.leave();
    },
  };
}

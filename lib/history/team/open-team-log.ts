import { HistoryDatabase } from '../database';
import { type TeamLog, teamLog } from './team-log';

/** The team's side of the history called `name`. */
export const openTeamLog = (name: string | Promise<string> = 'paraphe'): TeamLog =>
  teamLog(new HistoryDatabase(name));

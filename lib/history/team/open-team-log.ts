import { HistoryDatabase } from '../database';
import { type TeamLog, teamLog } from './team-log';

/** The team's side of the history called `name`. */
export const openTeamLog = (name = 'paraphe'): TeamLog => teamLog(new HistoryDatabase(name));

import { type HistoryStore, openHistory } from '../history/store';
import { historyName } from './history-name';

/** Opens the history of this browser, whatever it is called by now. */
export const openBrowserHistory = (): HistoryStore => openHistory(historyName());

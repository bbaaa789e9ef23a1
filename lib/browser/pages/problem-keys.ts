import type { MessageKey } from '../../draft/message-key';
import type { HistoryProblem } from '../../history/live-history';

/** Why the history cannot be shown, as it is said. */
export const problemKeys: Readonly<Record<HistoryProblem, MessageKey>> = {
  newer: 'historyNewer',
  damaged: 'historyDamaged',
};

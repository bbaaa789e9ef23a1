import { type HistoryEvent, parseEvent } from './event';

/** The backup file: every event, nothing derived. `format` and `version` say how to read it in ten years. */
interface Backup {
  readonly format: 'paraphe-history';
  readonly version: 1;
  readonly exportedAt: string;
  readonly events: readonly HistoryEvent[];
}

/** The text of a backup file. `now` in ms since 1970. */
export function exportHistory(events: readonly HistoryEvent[], now: number): string {
  const backup: Backup = {
    format: 'paraphe-history',
    version: 1,
    exportedAt: new Date(now).toISOString(),
    events,
  };
  return JSON.stringify(backup, null, 1);
}

/** What a backup file holds: the events that make sense, and how many records do not. */
export interface ReadBackup {
  readonly events: readonly HistoryEvent[];
  readonly refused: number;
}

/** Files beyond this are not ours: a million events weigh less. In UTF-16 code units. */
const longestBackup = 400_000_000;

/** Reads a backup file, which anybody may have written. Undefined when it is no backup at all. */
export function readBackup(text: string): ReadBackup | undefined {
  if (text.length > longestBackup) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const backup = value as Partial<Backup> | null;
  if (backup?.format !== 'paraphe-history' || backup.version !== 1 || !Array.isArray(backup.events))
    return undefined;
  const events = backup.events.flatMap((record: unknown) => parseEvent(record) ?? []);
  return { events, refused: backup.events.length - events.length };
}

import { type HistoryEvent, parseEvent } from '../event';

/**
 * A backup is one JSON document, every event and nothing derived; `format` and `version` say how to read it in ten
 * years. It is written an event a line, so that it can be written and read in parts: `readBackup` holds one line at
 * a time however long the history is.
 */
const format = 'paraphe-history';
const version = 1;

/** The text of a backup in parts. `now` in ms since 1970. */
export async function* backupText(
  parts: AsyncIterable<readonly HistoryEvent[]>,
  now: number,
): AsyncGenerator<string> {
  const exportedAt = new Date(now).toISOString();
  yield `{"format":"${format}","version":${version},"exportedAt":"${exportedAt}","events":[`;
  let first = true;
  for await (const part of parts) {
    if (part.length === 0) continue;
    yield `${first ? '' : ','}\n${part.map((event) => JSON.stringify(event)).join(',\n')}`;
    first = false;
  }
  yield '\n]}\n';
}

/** What a backup file holds: the events that make sense, and how many records do not. */
export interface Backup {
  readonly events: readonly HistoryEvent[];
  readonly refused: number;
}

/** Files and lines beyond this are not ours. In UTF-16 code units. */
const longestDocument = 100_000_000;
const longestLine = 1_000_000;

const isOurs = (value: unknown): value is { readonly events: readonly unknown[] } => {
  const document = value as { format?: unknown; version?: unknown; events?: unknown } | null;
  return document?.format === format && document.version === version && Array.isArray(document.events);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A backup that was not written an event a line. */
function readWhole(text: string): Backup | undefined {
  const document = parsed(text);
  if (!isOurs(document)) return undefined;
  const events = document.events.flatMap((record) => parseEvent(record) ?? []);
  return { events, refused: document.events.length - events.length };
}

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

/** Lines read before the page is let do something else. */
const breath = 500;

/**
 * Reads a backup file, which anybody may have written, from its text in parts. Undefined when it is no backup at all.
 * `rest` is awaited now and then: what the page does meanwhile.
 */
export async function readBackup(
  texts: AsyncIterable<string>,
  rest: () => Promise<unknown>,
): Promise<Backup | undefined> {
  const events: HistoryEvent[] = [];
  let refused = 0;
  let count = 0;
  let whole: string | undefined;
  for await (const line of linesOf(texts)) {
    count++;
    if (count === 1 && !isOurs(parsed(`${line}]}`))) whole = '';
    if (whole !== undefined) {
      whole += `${line}\n`;
      if (whole.length > longestDocument) return undefined;
      continue;
    }
    if (count === 1 || line.startsWith(']}') || line.trim() === '') continue;
    const event = line.length > longestLine ? undefined : parseEvent(parsed(line.replace(/,$/, '')));
    if (event) events.push(event);
    else refused++;
    if (count % breath === 0) await rest();
  }
  return whole === undefined ? (count > 0 ? { events, refused } : undefined) : readWhole(whole);
}

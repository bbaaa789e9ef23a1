import type { ChangesPage, Couch, Sequence } from './couch';
import type { Quarantined, SharedLog, Unsent } from './shared-log';
import { readRecord, sharedRecord } from './shared-record';
import { TeamTrouble } from './team-trouble';

/** What one round did. */
export interface RoundResult {
  readonly received: number;
  readonly sent: number;
  /** Records set aside because they make no sense here. */
  readonly aside: number;
  /** Events that the server would not take. */
  readonly refused: number;
  /** The server's clock less ours, in ms, where it told the time. */
  readonly skew: number | undefined;
}

const mostPerPage = 1_000;
/** Characters of one request: CouchDB's own bound is 8 MB by default (`max_http_request_size` was 4 GB before 3.0). */
const mostCharacters = 2_000_000;
const longestAside = 20_000;

/**
 * Puts this side and the team's database in step: sends what is not there, then takes in what is not here. Both are
 * unions by id, so a round that dies anywhere is only begun again. Rejects with `TeamTrouble`, what was done being done.
 */
export async function syncRound(server: Couch, log: SharedLog, signal: AbortSignal): Promise<RoundResult> {
  const { sent, refused } = await sendAll(server, log, signal);
  const taken = await receiveAll(server, log, signal);
  return { sent, refused, ...taken };
}

async function sendAll(server: Couch, log: SharedLog, signal: AbortSignal) {
  let after = 0;
  let sent = 0;
  let refused = 0;
  let most = mostPerPage;
  for (;;) {
    signal.throwIfAborted();
    const batch = upTo(mostCharacters, await log.unsent(after, most));
    const last = batch.at(-1);
    if (!last) return { sent, refused };
    try {
      const not = await server.write(batch.map(({ event }) => sharedRecord(event)));
      const done = batch.filter(({ event }) => !not.has(sharedRecord(event)._id));
      await log.sent(done.map(({ position }) => position));
      sent += done.length;
      refused += batch.length - done.length;
    } catch (error) {
      if (!(error instanceof TeamTrouble && error.kind === 'large')) throw error;
      // Too much at once: half of it; a single one that is too much stays here, and the others go on.
      if (batch.length > 1) {
        most = Math.ceil(batch.length / 2);
        continue;
      }
      refused += 1;
    }
    after = last.position;
  }
}

/** The first of them whose lengths add up to no more, one at least. */
function upTo(characters: number, batch: readonly Unsent[]): readonly Unsent[] {
  let length = 0;
  const end = batch.findIndex(({ event }) => {
    length += JSON.stringify(event).length;
    return length > characters;
  });
  return end < 0 ? batch : batch.slice(0, Math.max(1, end));
}

async function receiveAll(server: Couch, log: SharedLog, signal: AbortSignal) {
  let received = 0;
  let aside = 0;
  let skew: number | undefined;
  let most = mostPerPage;
  for (let since = await log.since(); ; ) {
    signal.throwIfAborted();
    const page = await pageAfter(server, since, most);
    if (page === 'large') {
      most = Math.max(1, Math.floor(most / 2));
      continue;
    }
    skew = page.skew ?? skew;
    // A server that stands still while it tells of changes would keep us here for ever.
    if (page.count === 0 || page.until === since) return { received, aside, skew };
    const { events, strange } = sorted(page);
    received += await log.merge({ events, aside: strange, until: page.until });
    aside += strange.length;
    since = page.until;
    most = Math.min(mostPerPage, most * 2);
  }
}

/** The next page; a single document that is too large is told by its name only. */
async function pageAfter(server: Couch, since: Sequence, most: number): Promise<ChangesPage | 'large'> {
  try {
    return await server.changes(since, most);
  } catch (error) {
    if (!(error instanceof TeamTrouble && error.kind === 'large')) throw error;
    return most > 1 ? 'large' : server.changes(since, 1, true);
  }
}

function sorted({ documents, ids }: ChangesPage) {
  const strange: Quarantined[] = [];
  const events = documents.flatMap((document, index) => {
    const id = ids[index] ?? '';
    if (document === undefined) {
      strange.push({ id, text: '', why: 'large' });
      return [];
    }
    const record = readRecord(document);
    if (record.is === 'strange') {
      strange.push({ id, text: JSON.stringify(document).slice(0, longestAside), why: 'strange' });
    }
    return record.is === 'event' ? [record.event] : [];
  });
  return { events, strange };
}

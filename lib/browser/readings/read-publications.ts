import { askPost } from '../../feeds/posts/ask-post';
import type { PostAnswer } from '../../feeds/posts/post-answer';
import { publicPost } from '../../feeds/posts/public-post';
import { fingerprint } from '../../feeds/text/fingerprint';
import { type DueReading, dueReadings } from '../../history/due-reading';
import type { HistoryEvent } from '../../history/event';
import { saysOther } from '../../history/says-other';
import { stillAwaited } from '../../history/still-awaited';
import type { HistoryStore } from '../../history/store';
import { type Claiming, keepReading } from './keep-reading';

/** What the readings need of the outside: passed in, so that tests have servers of their own. */
export interface ReadingTools extends Claiming {
  readonly fetch: typeof globalThis.fetch;
  /** Ms since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** The origins she allowed, as match patterns. */
  readonly granted: () => Promise<readonly string[]>;
}

/** The readings a server can be asked for, with the permission that was given for exactly that server. */
async function askable(history: HistoryStore, { granted, now }: Pick<ReadingTools, 'granted' | 'now'>) {
  const [experiments, origins] = await Promise.all([stillAwaited(history, now()), granted()]);
  return dueReadings(experiments, now()).flatMap((due) => {
    const { network, url } = due.publication;
    const post = publicPost(network, url);
    return post && origins.includes(post.origin) ? [{ due, post }] : [];
  });
}

/** When the next reading is due that can be taken without her, ms since 1970; undefined when none is. */
export async function nextReadingAt(
  history: HistoryStore,
  tools: Pick<ReadingTools, 'granted' | 'now'>,
): Promise<number | undefined> {
  return (await askable(history, tools))[0]?.due.from;
}

async function keepAnswer(
  answer: PostAnswer,
  { experiment, publication, age }: DueReading,
  history: HistoryStore,
  tools: ReadingTools,
): Promise<void> {
  const now = tools.now();
  const { id, variant, network, text, edited } = publication;
  const common = { experiment, at: now } as const;
  if (answer.state === 'failed') {
    const { why, retryAt } = answer;
    const failed: HistoryEvent = {
      ...common,
      id: `${id}:failed:${now}`,
      type: 'reading/failed',
      variant,
      network,
      why,
      ...(retryAt === undefined ? {} : { retryAt }),
    };
    await history.append([failed]);
    return;
  }
  const says = edited?.text ?? text;
  if (saysOther(answer.text, says)) {
    const name = fingerprint(answer.text);
    await history.append([
      {
        ...common,
        id: `${id}:edited:${name}`,
        type: 'publication/edited',
        publication: id,
        text: answer.text,
      },
    ]);
  }
  // The age names it: however often the worker dies half way, this age is read once.
  const reading = { id: `${id}:read:${Math.round(age)}`, type: 'reading/taken', source: 'api' } as const;
  await keepReading(
    { ...common, ...reading, variant, network, counts: { ...answer.counts } },
    history,
    tools,
  );
}

/** Takes every reading that is due, one after the other, the longest overdue first. Stops when `tools.signal` aborts. */
export async function readPublications(history: HistoryStore, tools: ReadingTools): Promise<void> {
  for (const { due, post } of await askable(history, tools)) {
    if (tools.signal.aborted || due.from > tools.now()) return;
    const answer = await askPost(post, tools, tools.now());
    await keepAnswer(answer, due, history, tools);
  }
}

import { type PollState, pollDue } from '../../../lib/feeds/poll/poll-due';
import { storeStep } from '../../../lib/feeds/poll/store-step';
import { feedServerThread } from './feed-server-thread';
import { longestTask } from './longest-task';

const feeds = 200;
/** Two hundred alerts read in one wake, from a real server on this machine: how long, and the longest time nothing else could run. */
export async function wakeBench(): Promise<Record<string, number>> {
  const server = await feedServerThread();
  const { port } = server;
  let state: PollState = {
    sources: Array.from({ length: feeds }, (_, i) => ({
      id: `s${i}`,
      kind: 'feed',
      address: `http://127.0.0.${1 + (i % 250)}:${port}/${i}`,
    })),
    states: {},
    hosts: {},
  };
  const watched = longestTask();
  const from = performance.now();
  let mentions = 0;
  for await (const step of pollDue(state, {
    fetch: globalThis.fetch,
    clock: Date.now,
    random: () => 0.5,
    signal: new AbortController().signal,
    budget: 60_000,
  })) {
    state = storeStep(state, step);
    mentions += step.mentions.length;
  }
  const took = performance.now() - from;
  const longest = watched.stop();
  await server.close();
  const read = Object.values(state.states).filter(({ readAt }) => readAt !== undefined).length;
  console.log(
    `\nOne wake: ${read} of ${feeds} feeds read, ${mentions} mentions, in ${(took / 1000).toFixed(1)} s; no task was longer than ${longest.clock.toFixed(0)} ms on the clock, ${longest.own.toFixed(0)} ms of our own processor time`,
  );
  return {
    wake_feeds: read,
    wake_mentions: mentions,
    wake_seconds: Number((took / 1000).toFixed(2)),
    wake_longest_task_ms: Math.round(longest.clock),
    wake_longest_own_ms: Math.round(longest.own),
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PollState, pollDue } from '../../../lib/feeds/poll/poll-due';
import { storeStep } from '../../../lib/feeds/poll/store-step';

const feeds = 200;
const entries = 20;

const feed = (name: number) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Alert - brand ${name}</title>${Array.from(
    { length: entries },
    (_, i) =>
      `<entry><id>tag:${name}:${i}</id><title type="html">&lt;b&gt;Brand ${name}&lt;/b&gt; story ${i}</title><link href="https://www.google.com/url?rct=j&amp;sa=t&amp;url=https://site${i}.example/${name}/&amp;ct=ga&amp;cd=x"/><published>2026-05-04T14:03:05Z</published><content type="html">${'Some &lt;b&gt;words&lt;/b&gt; about it. '.repeat(10)}</content></entry>`,
  ).join('')}</feed>`;

/** Two hundred alerts read in one wake, from a real server on this machine: how long, and the longest time nothing else could run. */
export async function wakeBench(): Promise<Record<string, number>> {
  const server = createServer((request, response) =>
    response.writeHead(200, { etag: '"1"' }).end(feed(Number(request.url?.slice(1)))),
  );
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.address() as AddressInfo;
  let state: PollState = {
    sources: Array.from({ length: feeds }, (_, i) => ({
      id: `s${i}`,
      kind: 'feed',
      address: `http://127.0.0.${1 + (i % 250)}:${port}/${i}`,
    })),
    states: {},
    hosts: {},
  };
  let longest = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const from = performance.now();
  let mentions = 0;
  // The server is in this process too: its own work counts against us.
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
  clearInterval(beat);
  server.closeAllConnections();
  server.close();
  const read = Object.values(state.states).filter(({ readAt }) => readAt !== undefined).length;
  console.log(
    `\nOne wake: ${read} of ${feeds} feeds read, ${mentions} mentions, in ${(took / 1000).toFixed(1)} s; the event loop was never held longer than ${longest.toFixed(0)} ms`,
  );
  return {
    wake_feeds: read,
    wake_mentions: mentions,
    wake_seconds: Number((took / 1000).toFixed(2)),
    wake_longest_task_ms: Math.round(longest),
  };
}

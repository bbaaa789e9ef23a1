import { toMentions } from '../../../lib/feeds/mentions/to-mentions';
import { readFeed } from '../../../lib/feeds/read/read-feed';
import { hostileFeeds } from './hostile-feeds';

/** How long each hostile feed holds the worker, cut at 2 MB as a fetched one is. */
export function hostileBench(): Record<string, number> {
  console.log('\nHostile feeds (cut at 2 MB, as a fetched body is)');
  let slowest = 0;
  let thrown = 0;
  for (const { name, body, contentType } of hostileFeeds()) {
    const bytes = (typeof body === 'string' ? new TextEncoder().encode(body) : body).subarray(0, 2_000_000);
    const from = performance.now();
    let outcome = '';
    try {
      const feed = readFeed(bytes, { address: 'https://site.example/feed', contentType: contentType ?? '' });
      outcome = typeof feed === 'string' ? feed : `${toMentions(feed, 'f', 0).length} mentions`;
    } catch (error) {
      thrown++;
      outcome = `threw ${String(error)}`;
    }
    const took = performance.now() - from;
    slowest = Math.max(slowest, took);
    console.log(`  ${name.padEnd(38)}${took.toFixed(0).padStart(6)} ms   ${outcome}`);
  }
  return { hostile_slowest_ms: Math.round(slowest), hostile_threw: thrown };
}

import type { SourceKind } from './source-kind';

/** Public search asks for a session: off until the user gives an app password of their own. */
export const bluesky: SourceKind = {
  id: 'bluesky',
  label: 'sourceBluesky',
  help: 'sourceBlueskyHelp',
  asks: 'words',
  recognises: ({ hostname, pathname }) =>
    hostname === 'bsky.social' && pathname === '/xrpc/app.bsky.feed.searchPosts',
  addressFor: (words) =>
    `https://bsky.social/xrpc/app.bsky.feed.searchPosts?${new URLSearchParams({ q: words, sort: 'latest', limit: '100' })}`,
  everyMinutes: 30,
  apartSeconds: 2,
  holds: 100,
  needsKey: true,
};

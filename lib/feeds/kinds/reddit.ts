import { isHost, type SourceKind } from './source-kind';

/** Without an account Reddit takes one request a minute, for all its feeds together. */
export const reddit: SourceKind = {
  id: 'reddit',
  label: 'sourceReddit',
  help: 'sourceRedditHelp',
  asks: 'words',
  recognises: (url) => isHost(url, 'reddit.com') && url.pathname.endsWith('.rss'),
  addressFor: (typed) => {
    const community = /^\/?r\/(\w{2,30})\/?$/.exec(typed.trim())?.[1];
    if (community) return `https://www.reddit.com/r/${community}/new/.rss`;
    return `https://www.reddit.com/search.rss?${new URLSearchParams({ q: typed, sort: 'new' })}`;
  },
  publishesEverything: ({ pathname }) => pathname.startsWith('/r/'),
  everyMinutes: 30,
  apartSeconds: 65,
  holds: 25,
};

import { isHost, type SourceKind } from './source-kind';

/** Its links go through a counter and change at every reading: items are known by the page they lead to. */
export const bingNews: SourceKind = {
  id: 'bing-news',
  label: 'sourceBingNews',
  help: 'sourceBingNewsHelp',
  asks: 'words',
  recognises: (url) => isHost(url, 'bing.com') && url.pathname === '/news/search',
  addressFor: (words, { language, country }) => {
    const query = new URLSearchParams({ q: words, format: 'rss', setlang: language, cc: country });
    return `https://www.bing.com/news/search?${query}`;
  },
  everyMinutes: 30,
  apartSeconds: 1,
  holds: 12,
};

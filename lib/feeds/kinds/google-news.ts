import type { SourceKind } from './source-kind';

/** Google documents none of this: the address is the one its own pages used to link to. */
export const googleNews: SourceKind = {
  id: 'google-news',
  label: 'sourceGoogleNews',
  help: 'sourceGoogleNewsHelp',
  asks: 'words',
  recognises: ({ hostname, pathname }) => hostname === 'news.google.com' && /\/rss(\/|$)/.test(pathname),
  addressFor: (words, { language, country }) => {
    const query = new URLSearchParams({
      q: words,
      hl: language,
      gl: country,
      ceid: `${country}:${language}`,
    });
    return `https://news.google.com/rss/search?${query}`;
  },
  everyMinutes: 30,
  apartSeconds: 1,
  holds: 100,
};

import type { SourceKind } from './source-kind';

/** One address per alert, and that address is its key. */
export const talkwalker: SourceKind = {
  id: 'talkwalker',
  label: 'sourceTalkwalker',
  help: 'sourceTalkwalkerHelp',
  asks: 'address',
  recognises: ({ hostname, pathname }) =>
    hostname === 'alerts.talkwalker.com' && pathname.startsWith('/alerts/rss/'),
  everyMinutes: 30,
  apartSeconds: 1,
  holds: 20,
};

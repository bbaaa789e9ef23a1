import type { SourceKind } from './source-kind';

/** RSS, Atom or JSON Feed, from anywhere. */
export const anyFeed: SourceKind = {
  id: 'feed',
  label: 'sourceAnyFeed',
  help: 'sourceAnyFeedHelp',
  asks: 'address',
  recognises: () => true,
  publishesEverything: () => true,
  everyMinutes: 30,
  apartSeconds: 0.5,
  holds: 10,
};

import { alerti } from './alerti';
import { anyFeed } from './any-feed';
import { bingNews } from './bing-news';
import { bluesky } from './bluesky';
import { googleAlerts } from './google-alerts';
import { googleNews } from './google-news';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import type { SourceKind } from './source-kind';
import { talkwalker } from './talkwalker';
import { youtube } from './youtube';

/** In the order they are offered; the last one takes any address. */
export const sourceKinds: readonly SourceKind[] = [
  googleAlerts,
  alerti,
  talkwalker,
  googleNews,
  bingNews,
  mastodon,
  bluesky,
  reddit,
  youtube,
  anyFeed,
];

export const kindNamed = (id: string): SourceKind => sourceKinds.find((kind) => kind.id === id) ?? anyFeed;

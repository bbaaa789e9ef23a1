import { bluesky } from './bluesky';
import { buffer } from './buffer';
import { elk } from './elk';
import { facebook } from './facebook';
import { guarded } from './guarded';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { metaBusinessSuite } from './meta-business-suite';
import type { Network } from './network';
import { networkAmong } from './network-among';
import { other } from './other';
import type { Page } from './page/page';
import { phanpy } from './phanpy';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';
import { youtube } from './youtube';

/** Every network, those known by their host before the software that runs on any host; the generic one last. */
const all = [
  x,
  facebook,
  linkedin,
  instagram,
  threads,
  metaBusinessSuite,
  reddit,
  youtube,
  tiktok,
  pinterest,
  tumblr,
  buffer,
  bluesky,
  elk,
  phanpy,
  mastodon,
  other,
] as const;

export type NetworkId = (typeof all)[number]['id'];

export const networks: readonly Network<NetworkId>[] = all.map(guarded);

/** The network of a page; `other` where none is recognised. */
export const networkOf = (page: Page): Network<NetworkId> => networkAmong(networks, page) ?? guarded(other);

/** The network of that identifier; `other` when there is none (stored by a later version, or by hand). */
export const networkById = (id: string): Network<NetworkId> =>
  networks.find((network) => network.id === id) ?? guarded(other);

/** What to ask permission for, network by network; software recognised on any host has no pattern of its own. */
export const matchPatterns = (): { id: NetworkId; name: string; matches: readonly string[] }[] =>
  networks.map(({ id, name, matches }) => ({ id, name, matches }));

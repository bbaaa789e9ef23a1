import type { SiteResponse } from '../browsers/serve-sites.ts';

/** Which page stands for which host; Mastodon runs on any, so it has two: one of them takes longer messages. */
export const hosts: readonly (readonly [host: string, site: string])[] = [
  ['x.com', 'x'],
  ['www.facebook.com', 'facebook'],
  ['www.linkedin.com', 'linkedin'],
  ['www.instagram.com', 'instagram'],
  ['www.threads.com', 'threads'],
  ['business.facebook.com', 'meta-business-suite'],
  ['www.reddit.com', 'reddit'],
  ['old.reddit.com', 'reddit-old'],
  ['www.youtube.com', 'youtube'],
  ['studio.youtube.com', 'youtube'],
  ['www.tiktok.com', 'tiktok'],
  ['www.pinterest.com', 'pinterest'],
  ['www.tumblr.com', 'tumblr'],
  ['publish.buffer.com', 'buffer'],
  ['bsky.app', 'bluesky'],
  ['elk.zone', 'elk'],
  ['phanpy.social', 'phanpy'],
  ['mastodon.social', 'mastodon'],
  ['social.example', 'mastodon'],
];

/** What a site's server says beside its page. */
export function answersOf(site: string, url: URL): SiteResponse | undefined {
  if (site !== 'mastodon' || !/^\/api\/v[12]\/instance$/.test(url.pathname)) return undefined;
  const max_characters = url.hostname === 'social.example' ? 1000 : 500;
  return {
    body: JSON.stringify({
      domain: url.hostname,
      configuration: { statuses: { max_characters, characters_reserved_per_url: 23 } },
    }),
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  };
}

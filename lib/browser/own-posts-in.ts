import * as v from 'valibot';
import { networkFiles } from './network-files';
import { browser } from './webext';

const shown = v.object({
  network: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  account: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  texts: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(20_000))),
    v.minLength(1),
    v.maxLength(200),
  ),
});

/** The posts that her own profile shows. */
export type ShownPosts = v.InferOutput<typeof shown>;

/** May this address be somebody's profile on a network whose own posts can be read? Whose it is, the page says. */
export const maybeProfile = (address: string): boolean =>
  /^https:\/\/(x\.com|mobile\.x\.com|twitter\.com)\/\w{1,20}\/?$/.test(address) ||
  /^https:\/\/www\.linkedin\.com\/in\/[^/]+\/recent-activity\//.test(address) ||
  /^https:\/\/(www|web)\.facebook\.com\/(profile\.php\?|people\/|[\w.]{5,60}\/?($|\?))/.test(address) ||
  /^https:\/\/[^/]+\/(profile\/[^/]+|@[^/@]+)\/?$/.test(address);

/**
 * Reads, once, the posts that the page in a tab shows, when it is the profile of the account signed in there; undefined
 * otherwise. Call at a press only.
 * @throws when the browser does not let us into that page
 */
export async function ownPostsIn(tab: number, address: string): Promise<ShownPosts | undefined> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId: tab },
    files: [...networkFiles(address), '/own-posts.js'],
  });
  const parsed = v.safeParse(shown, answer?.result);
  return parsed.success ? parsed.output : undefined;
}

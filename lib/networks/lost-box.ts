import { anyBox, namedPublishers } from './any-box';
import type { ComposeBox } from './compose-box';
import type { Network } from './network';
import { isConversation } from './page/conversation';
import { neverOurs } from './page/never-ours';
import type { Page } from './page/page';

/** What one writes a whole message in: never a field of one line. */
const large = 'textarea, [contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""]';
/** A page cannot make us ask about thousands. */
const mostAsked = 40;

/**
 * The box of a network whose marks are no longer there (the site was redesigned), read as on any other site.
 * Only where a button beside it says that it publishes: "Send" is said of private messages. And only when the adapter
 * knows no other box of the page: what it leaves out beside one that it knows is a title, a search, a note.
 */
export function lostBox(network: Network, root: HTMLElement, page: Page): ComposeBox | undefined {
  if (!network.recognises(page) || !root.matches(large)) return undefined;
  if (isConversation(root, page.url) || network.isPrivate?.(root, page)) return undefined;
  if (!namedPublishers(root).some((one) => one.getClientRects().length > 0)) return undefined;
  const others = [...page.document.querySelectorAll<HTMLElement>(large)].slice(0, mostAsked);
  const known = others.some((one) => one !== root && !neverOurs(one) && network.box(one, page) !== undefined);
  return known ? undefined : anyBox(root, true);
}

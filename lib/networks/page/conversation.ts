import { closestOpen } from './closest-open';

/** Marks that do not depend on the language of the page: a live log of messages, or a site's own names for it. */
const around =
  '[role="log"], [data-testid*="dmComposer" i], [class*="msg-form"], [aria-label="Thread composer"]';

/** Parts of the networks that only serve messages. */
const paths = /^\/(?:i\/chat|messages?|messaging|direct|inbox|chat|messenger|latest\/inbox)(?:\/|$)/u;

/** Does this field stand in a private conversation? Then nothing of it is read, on any site. */
export const inConversation = (root: Element): boolean => closestOpen(root, around) !== undefined;

/** The same, on a known network, where the address may say it too. */
export const isConversation = (root: Element, url: URL): boolean =>
  paths.test(url.pathname) || inConversation(root);

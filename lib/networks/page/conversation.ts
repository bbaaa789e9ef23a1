import { closestOpen } from './closest-open';

/**
 * Marks of a private conversation that do not depend on the language of the page, shared by every network:
 * a live log of messages around the field, or a path that only serves messages.
 */
const around =
  '[role="log"], [data-testid*="dmComposer" i], [data-testid*="messages-" i], [class*="msg-form"], [aria-label="Thread composer"]';

const paths =
  /^\/(?:i\/chat|messages?|messaging|direct|inbox|chat|conversations|messenger|latest\/inbox)(?:\/|$)/u;

/** Is this field a direct message? Then nothing of it is read, on any network. */
export function isConversation(root: Element, url: URL): boolean {
  return paths.test(url.pathname) || closestOpen(root, around) !== undefined;
}

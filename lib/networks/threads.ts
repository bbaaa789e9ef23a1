import { type Answering, composeBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { commonHashtags } from './hashtags';
import { isLabel, labelOf, nameIn } from './label';
import { metaLabels as labels } from './labels/meta';
import { graphemes } from './limits/graphemes';
import { maximum } from './limits/limit';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { absolute } from './page/absolute';
import { isConversation } from './page/conversation';
import { ancestorHolding, standsBefore, wordedButtonsAfter } from './page/editable';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';
import { shareLink } from './share-link';

const editor = '[contenteditable="true"][role="textbox"][data-lexical-editor]';
const post = '[data-pressable-container="true"]';
const path = /^\/@(?<user>[\w.]{1,30})\/post\/(?<code>[\w-]+)/u;

const container = (root: Element): Element | undefined =>
  root.closest('[role="dialog"]') ?? ancestorHolding(root, '[role="button"]', '[role="region"], main, body');

/** A reply's dialog shows the post above its box; the label names its author in the languages we know. */
function answered(root: HTMLElement, page: Page): Answering | undefined {
  const dialog = root.closest('[role="dialog"]');
  const above = [...(dialog ?? page.document).querySelectorAll(post)]
    .filter((one) => standsBefore(one, root))
    .at(-1);
  const label = root.getAttribute('aria-placeholder') ?? labelOf(root);
  const named = nameIn(label, labels.replyTo);
  const shown = dialog || path.test(page.url.pathname) ? above : undefined;
  const handle = named ?? handleOf(shown);
  const text = shownText(shown?.querySelector('[dir="auto"]:not(a *)'));
  return handle ? { name: handle, handle, ...(text && { text }) } : undefined;
}

const handleOf = (item: Element | undefined): string | undefined =>
  /^\/@([\w.]{1,30})/u.exec(item?.querySelector('a[href^="/@"]')?.getAttribute('href') ?? '')?.[1];

export const threads: Network<'threads'> = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  recognises: onHost('www.threads.com', 'www.threads.net', 'threads.com', 'threads.net'),
  box(root, page) {
    if (!root.matches(editor) || isConversation(root, page.url) || isLabel(labelOf(root), labels.message))
      return undefined;
    const around = container(root);
    if (!around) return undefined;
    const boxes = [...around.querySelectorAll(editor)];
    const answering = answered(root, page);
    return composeBox(root, {
      surface: answering ? 'reply' : 'post',
      answering,
      part: boxes.length > 1 ? { index: boxes.indexOf(root), count: boxes.length } : undefined,
      container: () => container(root),
      submit: () => {
        const buttons = wordedButtonsAfter(root, container(root) ?? around);
        const named = buttons.filter((one) => isLabel(shownText(one), labels.publish));
        return named.length > 0 ? named : buttons.slice(-1);
      },
    });
  },
  isPrivate: (root) => isLabel(labelOf(root), labels.message),
  composer: {
    home: 'https://www.threads.com/intent/post',
    share: (text) => shareLink('https://www.threads.com/intent/post', { text }),
  },
  limit: (_surface, facts) => graphemes(maximum(facts?.maxCharacters, 500)),
  // One topic a post, of 50 characters at the most; the others stay plain text.
  hashtags: commonHashtags({ most: 1 }),
  submitKeys: { post: 'mod+enter', comment: 'mod+enter', reply: 'mod+enter' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll(post)].find((one) =>
      [...one.querySelectorAll('[dir="auto"]')].some((words) => sameText(shownText(words), text)),
    );
    return absolute(page, own?.querySelector('a[href*="/post/"]:has(time)'));
  },
  counters(page) {
    const code = path.exec(page.url.pathname)?.groups?.code;
    const own = [...page.document.querySelectorAll(post)].find((one) =>
      one.querySelector(`a[href*="/post/${code}"]`),
    );
    if (!code || !own) return undefined;
    // The four actions come in this order in every language; each holds a picture, then its number.
    const [likes, comments, reposts] = [...own.querySelectorAll('[role="button"]:has(svg)')]
      .filter(
        (one) =>
          one.querySelector('svg[aria-label]') &&
          /^\P{Nd}?[\p{Nd}.,\u066b\u066c\s]*\S{0,5}$/u.test(shownText(one)),
      )
      .slice(-4);
    return countersOf({ likes, comments, reposts }, pageLanguage(page.document));
  },
};

import { type Answering, composeBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { commonHashtags } from './hashtags';
import { isLabel, labelOf, nameIn } from './label';
import { facebookLabels as labels } from './labels/facebook';
import { codeUnits } from './limits/code-units';
import { maximum } from './limits/limit';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { ownPage } from './own-page';
import { absolute } from './page/absolute';
import { closestOpen } from './page/closest-open';
import { isConversation } from './page/conversation';
import { standsBefore, wordedButtonsAfter } from './page/editable';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';

const editor = '[data-lexical-editor="true"], [contenteditable="true"][role="textbox"]';
const article = '[role="article"]';
const story =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
const permalinks =
  'a[href*="/posts/"], a[href*="/permalink/"], a[href*="story_fbid="], a[href*="/videos/"], a[href*="/reel/"], a[href*="fbid="]';

/** Messenger lives in the same page, on the same editor: its boxes are told by any of three marks. */
function isMessage(root: Element, url: URL): boolean {
  const said = [root.getAttribute('aria-label'), root.getAttribute('aria-placeholder')].filter(
    (s) => s !== null,
  );
  return (
    isConversation(root, url) ||
    said.some((label) => isLabel(label, labels.message) || nameIn(label, labels.message) !== undefined)
  );
}

function author(of: Element | null | undefined): Answering | undefined {
  const name = shownText(
    of?.querySelector('[data-ad-rendering-role="profile_name"]') ??
      of?.querySelector('h2 a, h3 a, strong a, a strong'),
  );
  const text = shownText(of?.querySelector(story) ?? of?.querySelector(':scope > [dir="auto"]'));
  return name ? { name, ...(text && { text }) } : undefined;
}

/** The comment that a reply box hangs under: the box shares its list item. */
function commentAbove(root: Element): Element | undefined {
  const item = root.closest('li, [role="listitem"]');
  return [...(item?.querySelectorAll(article) ?? [])].filter((one) => standsBefore(one, root)).at(-1);
}

/** The post that a comment belongs to; a new post's dialog has none before its box. */
function postAround(root: Element): Element | undefined {
  const around = root.closest(article);
  if (around) return around;
  const dialog = root.closest('[role="dialog"]');
  const before = [...((dialog ?? root.closest('[role="main"]'))?.querySelectorAll(article) ?? [])];
  return before.find((one) => standsBefore(one, root)) ?? undefined;
}

interface Place {
  readonly surface: 'post' | 'comment' | 'reply';
  readonly answering?: Answering | undefined;
  readonly account?: string | undefined;
}

function place(root: HTMLElement): Place | undefined {
  const label = labelOf(root);
  const repliedTo = nameIn(label, labels.replyTo);
  if (repliedTo) {
    const text = shownText(commentAbove(root)?.querySelector('[dir="auto"]'));
    return { surface: 'reply', answering: { name: repliedTo, ...(text && { text }) } };
  }
  const account = nameIn(label, labels.commentAs);
  const above = commentAbove(root);
  if (above && !account && !isLabel(label, labels.comment))
    return { surface: 'reply', answering: author(above) };
  const post = postAround(root);
  if (account || post || isLabel(label, labels.comment))
    return { surface: 'comment', answering: author(post), account };
  return root.closest('[role="dialog"], form, [role="main"]') ? { surface: 'post' } : undefined;
}

/** In any language: the button whose label is its own text; icons (emoji, photo) have a label and no text. */
function submitOf(root: HTMLElement, container: Element, surface: Place['surface']): Element[] {
  const known = surface === 'post' ? labels.publish : labels.submitComment;
  const buttons = [...container.querySelectorAll('[role="button"], button')].filter((one) =>
    standsBefore(root, one),
  );
  const named = buttons.filter((one) => isLabel(one.getAttribute('aria-label') ?? shownText(one), known));
  const focused = container.querySelectorAll(
    '#focused-state-composer-submit [role="button"], #focused-state-composer-submit[role="button"]',
  );
  const found = [...new Set([...named, ...focused])];
  if (found.length > 0) return found;
  return wordedButtonsAfter(root, container)
    .filter((one) => one.getAttribute('aria-label') === shownText(one))
    .slice(-1);
}

const containerOf = (root: Element, surface: Place['surface']): Element | undefined =>
  (surface === 'post' ? closestOpen(root, '[role="dialog"]') : root.closest('form')) ??
  closestOpen(root, 'form, [role="dialog"], [role="article"]');

/** A page, or somebody: other addresses of one word show nobody's posts but hers either. */
const profile = /^\/(?:profile\.php|people\/[^/]+\/\d+|[\w.]{5,60})\/?$/u;
const names = '[data-ad-rendering-role="profile_name"], h2 a, h3 a, h4 a, strong a';

/** Who would comment here: the page she acts for, or herself. */
function actingAs({ document }: Page): string | undefined {
  const boxes = [...document.querySelectorAll('[data-lexical-editor="true"][aria-label]')];
  return boxes.map((box) => nameIn(labelOf(box), labels.commentAs)).find((name) => name !== undefined);
}

/** The words of a post by this account; not those of a post that it shares, which another name stands above. */
function wordsBy(post: Element, account: string | undefined): Element | undefined {
  const words = post.querySelector(story);
  const above = words && [...post.querySelectorAll(names)].findLast((one) => standsBefore(one, words));
  return above && shownText(above) === account ? words : undefined;
}

const isPublished = (one: Element, text: string): boolean =>
  sameText(shownText(one.querySelector(story) ?? one.querySelector('[dir="auto"]')), text);

export const facebook: Network<'facebook'> = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  recognises: onHost('www.facebook.com', 'web.facebook.com', 'facebook.com'),
  box(root, page) {
    if (!root.matches(editor) || isMessage(root, page.url)) return undefined;
    const found = place(root);
    if (!found) return undefined;
    const container = () => containerOf(root, found.surface);
    return composeBox(root, {
      ...found,
      container,
      submit: () => submitOf(root, container() ?? root.ownerDocument.body, found.surface),
      guessed: !root.matches('[data-lexical-editor="true"]'),
    });
  },
  isPrivate: (root, page) => isMessage(root, page.url),
  composer: { home: 'https://www.facebook.com/' },
  limit: (surface, facts) => codeUnits(maximum(facts?.maxCharacters, surface === 'post' ? 63_206 : 8000)),
  hashtags: commonHashtags(),
  submitKeys: { post: 'none', comment: 'enter', reply: 'enter' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll(article)].find((one) => isPublished(one, text));
    const link = own?.querySelector(permalinks);
    return absolute(page, link, true)
      ?.replace(/[?&](?:__cft__|__tn__)[^&]*/gu, '')
      .replace(/^([^?]+)&/u, '$1?');
  },
  ownPosts(page) {
    const own = actingAs(page);
    return ownPage(own, profile.test(page.url.pathname) ? own : undefined, () =>
      [...page.document.querySelectorAll(article)].map((post) => wordsBy(post, own)),
    );
  },
  counters(page) {
    const post = onlyPost(page);
    if (!post) return undefined;
    const at = (role: string) =>
      post.querySelector(`[data-ad-rendering-role="${role}"]`)?.closest('[role="button"]');
    return countersOf(
      { likes: at('like_button'), comments: at('comment_button'), reposts: at('share_button') },
      pageLanguage(page.document),
    );
  },
};

/** The post a page is about: the one in the dialog, or the only one that is not a comment. */
function onlyPost(page: Page): Element | undefined {
  if (!/\/(?:posts|permalink|videos|reel)\/|story_fbid=|fbid=/u.test(page.url.href)) return undefined;
  const scope = page.document.querySelector('[role="dialog"]') ?? page.document;
  return [...scope.querySelectorAll(`${article}, [role="main"]`)].find((one) =>
    one.querySelector('[data-ad-rendering-role="like_button"]'),
  );
}

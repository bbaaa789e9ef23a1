import { type Answering, composeBox, type FoundBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { commonHashtags } from './hashtags';
import { isLabel, labelOf, nameIn } from './label';
import { linkedinLabels as labels } from './labels/linkedin';
import { codeUnits } from './limits/code-units';
import { maximum } from './limits/limit';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { ownPage } from './own-page';
import { absolute } from './page/absolute';
import { closestOpen } from './page/closest-open';
import { isConversation } from './page/conversation';
import { ancestorHolding, standsBefore } from './page/editable';
import { queryOpen } from './page/query-open';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';
import { shareLink } from './share-link';

/** Where the new layout keeps its composer: an open shadow root. */
const outlets = '#interop-outlet, [data-testid="interop-shadowdom"]';
const sharebox = '[data-test-modal-id="sharebox"], .share-box-v2__modal';
const publish = '.share-actions__primary-action';
const newComment = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';
const oldComment = '.comments-comment-box, .comments-comment-box__form';
const commentItem =
  '[componentkey*="replaceableComment_urn:li:comment"], .comments-comment-item, .comments-comment-entity';
const postItem =
  '[componentkey*="urn:li:activity:"], [componentkey*="urn:li:ugcPost:"], [data-urn^="urn:li:activity"], [data-id^="urn:li:activity"], [data-testid="mainFeed"] [role="listitem"]';
const people = 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"]';
const postText = '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-text';

/** The name is in the label of the post's menu, the only place both layouts share; in another language, above the text. */
function postAuthor(post: Element | undefined): Answering | undefined {
  const menus = [...(post?.querySelectorAll('button[aria-label], [role="button"][aria-label]') ?? [])];
  const named = menus.map((one) => nameIn(one.getAttribute('aria-label') ?? '', labels.postBy)).find(Boolean);
  const words = post?.querySelector(postText);
  const name = named ?? (words ? nameAbove(words, post) : undefined);
  const text = shownText(words);
  return name ? { name, ...(text && { text }) } : undefined;
}

/** The link closest above: who liked or shared the post is named before its author. */
const linkAbove = (words: Element, post: Element | undefined): Element | undefined =>
  [...(post?.querySelectorAll(people) ?? [])]
    .filter((one) => standsBefore(one, words))
    .findLast((one) => shownText(one) !== '');

/** A headline follows the name. */
function nameAbove(words: Element, post: Element | undefined): string | undefined {
  const link = linkAbove(words, post);
  const leaf = [...(link?.querySelectorAll('*') ?? [])].find(
    (one) => one.childElementCount === 0 && shownText(one) !== '',
  );
  return shownText(leaf ?? link) || undefined;
}

function commentAuthor(item: Element): Answering | undefined {
  const name = shownText(
    item.querySelector(
      '.comments-post-meta__name-text, .comments-comment-meta__description-title, a[href*="/in/"], a[href*="/company/"]',
    ),
  );
  const text = shownText(
    item.querySelector('[data-testid="expandable-text-box"], .comments-comment-item__main-content'),
  );
  return name ? { name, ...(text && { text }) } : undefined;
}

function newPost(root: Element, page: Page): FoundBox | undefined {
  const modal = () =>
    closestOpen(root, `${sharebox}, [role="dialog"]`) ?? ancestorHolding(root, publish, 'body');
  const container = modal();
  if (!container || (!container.matches(sharebox) && !container.querySelector(publish))) return undefined;
  return {
    surface: 'post',
    account: shownText(container.querySelector('.share-creation-state__actor-name')) || ownName(page),
    container: modal,
    submit: () => modal()?.querySelectorAll(publish) ?? [],
    guessed: !container.querySelector(publish),
  };
}

/** The photo of the top bar carries the name of the member; a page's administrators see their page's elsewhere. */
const ownName = (page: Page): string | undefined =>
  page.document.querySelector('img.global-nav__me-photo')?.getAttribute('alt')?.trim() || undefined;

function comment(root: HTMLElement, page: Page): FoundBox | undefined {
  const wrapper = () => root.closest(newComment) ?? root.closest(oldComment);
  if (!wrapper()) return undefined;
  const item = root.closest(commentItem) ?? itemBefore(root);
  const reply = item !== undefined || isLabel(labelOf(root), labels.reply);
  const post = root.closest(postItem) ?? ancestorHolding(root, postText, 'main, body');
  return {
    surface: reply ? 'reply' : 'comment',
    answering: item ? commentAuthor(item) : postAuthor(post ?? undefined),
    account: ownName(page),
    container: () => closestOpen(root, 'form') ?? ancestorHolding(root, 'button', 'main, body'),
    submit: () => commentSubmit(root),
  };
}

/** In the old layout a reply box hangs after the comment, within the same thread. */
function itemBefore(root: Element): Element | undefined {
  const thread = root.closest(
    '.comments-reply-container, .comments-replies-list, [class*="comments-thread"]',
  );
  return [...(thread?.querySelectorAll(commentItem) ?? [])].filter((one) => standsBefore(one, root)).at(-1);
}

function commentSubmit(root: Element): Element[] {
  const known =
    '[componentkey*="commentButtonSection"] button, button[class*="comments-comment-box__submit-button"]';
  const around = ancestorHolding(root, known, 'main, body');
  if (around) return [...around.querySelectorAll(known)];
  const form = root.closest('form');
  return [...(form?.querySelectorAll('button') ?? [])].filter((one) =>
    isLabel(shownText(one), labels.submitComment),
  );
}

function counterTexts(page: Page): Parameters<typeof countersOf>[0] {
  const said = [
    ...page.document.querySelectorAll('main button, main a, main li, .social-details-social-counts *'),
  ].flatMap((one) => [one.getAttribute('aria-label') ?? '', one.childElementCount < 4 ? shownText(one) : '']);
  const find = (forms: readonly string[]) =>
    said.find((label) => /^\p{Nd}/u.test(nameIn(label, forms) ?? ''));
  return {
    likes:
      find(labels.reactions) ?? page.document.querySelector('.social-details-social-counts__reactions-count'),
    comments: find(labels.comments),
    reposts: find(labels.reposts),
    views: find(labels.impressions),
  };
}

const activity = /^\/in\/([^/]+)\/recent-activity\//u;
const memberOf = (address: string): string | undefined =>
  /\/in\/([^/?#]+)/u.exec(address)?.[1]?.toLowerCase();

const urn = /urn:li:(?:activity|ugcPost|share):\d+/u;

export const linkedin: Network<'linkedin'> = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  recognises: onHost('www.linkedin.com', 'linkedin.com'),
  box(root, page) {
    if (isConversation(root, page.url)) return undefined;
    const found = comment(root, page) ?? newPost(root, page);
    return found && composeBox(root, found);
  },
  composer: {
    home: 'https://www.linkedin.com/feed/?shareActive=true',
    share: (text) => shareLink('https://www.linkedin.com/feed/?shareActive=true', { text }),
  },
  limit: (surface, facts) => codeUnits(maximum(facts?.maxCharacters, surface === 'post' ? 3000 : 1250)),
  hashtags: commonHashtags(),
  submitKeys: { post: 'none', comment: 'none', reply: 'none' },
  permalink(page, text) {
    const toasts = '[role="alert"] a[href*="/feed/update/"], .artdeco-toast a[href*="urn:li:activity"]';
    const toast = queryOpen(page, toasts, outlets).at(0);
    if (toast) return absolute(page, toast);
    const own = [...page.document.querySelectorAll(postItem)].find((one) =>
      sameText(shownText(one.querySelector(postText)), text),
    );
    const ids = ['componentkey', 'data-urn', 'data-id']
      .map((name) => own?.getAttribute(name) ?? '')
      .join(' ');
    const id = urn.exec(ids)?.[0];
    return id ? `https://www.linkedin.com/feed/update/${id}/` : undefined;
  },
  ownPosts(page) {
    const member = activity.exec(page.url.pathname)?.[1]?.toLowerCase();
    const own = ownName(page);
    return ownPage(own, member && own, () =>
      [...page.document.querySelectorAll(postItem)].map((post) => {
        const words = post.querySelector(postText);
        const by = words && linkAbove(words, post);
        const hers =
          by && memberOf(by.getAttribute('href') ?? '') === member && nameAbove(words, post) === own;
        return hers ? words : undefined;
      }),
    );
  },
  counters(page) {
    const onPost = /^\/(?:feed\/update|posts)\//u.test(page.url.pathname);
    return onPost ? countersOf(counterTexts(page), pageLanguage(page.document)) : undefined;
  },
};

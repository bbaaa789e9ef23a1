import { type Answering, composeBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { blueskyHashtags } from './hashtags';
import { isLabel } from './label';
import { blueskyLabels as labels } from './labels/bluesky';
import { blueskyLength } from './limits/bluesky-length';
import { maximum } from './limits/limit';
import type { Network, Page } from './network';
import { ownPage } from './own-page';
import { absolute } from './page/absolute';
import { standsBefore } from './page/editable';
import { sameText } from './page/same-text';
import { shownLast } from './page/shown-last';
import { shownText } from './page/shown-text';
import { shareLink } from './share-link';

const view = '[data-testid="composePostView"]';
const editor = '.ProseMirror, textarea';
const publish = '[data-testid="composerPublishBtn"]';
const items = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';

/**
 * The post being answered is shown above the first box, in a button with its author's picture: the picture
 * tells it from the other buttons in any language, its label in the two we know.
 */
function parent(composer: Element): Element | undefined {
  const first = composer.querySelector(editor);
  return [...composer.querySelectorAll('[role="button"], button')].find(
    (one) =>
      first !== null &&
      standsBefore(one, first) &&
      (isLabel(one.getAttribute('aria-label') ?? '', labels.parent) ||
        (one.querySelector('img, [data-testid^="userAvatar"]') !== null && one.childElementCount > 1)),
  );
}

/** Beside the picture: a line with the name first, then the text. */
function author(shown: Element | undefined): Answering | undefined {
  const words = shown?.lastElementChild;
  const name = shownText(words?.firstElementChild?.firstElementChild ?? words?.firstElementChild);
  const text = shownText(words?.children[1]);
  return name ? { name, ...(text && { text }) } : undefined;
}

/** The side bar links to one's own profile, and to nobody else's. */
function account(page: Page): string | undefined {
  const links = [...page.document.querySelectorAll('nav a[href^="/profile/"]')];
  return links
    .map((link) => /^\/profile\/([^/]+)$/u.exec(link.getAttribute('href') ?? '')?.[1])
    .find(Boolean);
}

/** The same software runs elsewhere; any of these is in its pages, whatever their language. */
const software = `${view}, ${items}, [data-testid="composeFAB"]`;

/** Whose post an address is. */
const authorOf = (url: URL): string | undefined =>
  /^\/profile\/([^/]+)\/post\/[^/]+$/u.exec(url.pathname)?.[1];

export const bluesky: Network<'bluesky'> = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  onAnyHost: true,
  recognises: ({ url, document }) => url.hostname === 'bsky.app' || document.querySelector(software) !== null,
  box(root, page) {
    // Chats and search use other components: only what is inside the composer is ours.
    const composer = () => root.closest(view) ?? undefined;
    const around = composer();
    if (!around || !root.matches(editor)) return undefined;
    const boxes = [...around.querySelectorAll(editor)];
    const answering = author(parent(around));
    const reply =
      answering || isLabel(around.querySelector(publish)?.getAttribute('aria-label') ?? '', labels.reply);
    return composeBox(root, {
      surface: reply ? 'reply' : 'post',
      answering,
      account: account(page),
      part: boxes.length > 1 ? { index: boxes.indexOf(root), count: boxes.length } : undefined,
      container: composer,
      submit: () => composer()?.querySelectorAll(publish) ?? [],
    });
  },
  composer: {
    home: 'https://bsky.app/intent/compose',
    share: (text) => shareLink('https://bsky.app/intent/compose', { text }),
  },
  limit: (_surface, facts) => blueskyLength(maximum(facts?.maxCharacters, 300)),
  hashtags: blueskyHashtags,
  submitKeys: { post: 'mod+enter', comment: 'mod+enter', reply: 'mod+enter' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll(items)].find((one) =>
      sameText(shownText(one.querySelector('[data-testid="postText"]')), text),
    );
    if (!own) return undefined;
    // A quoted post has its link in the same item: the author's name tells them apart.
    const handle = own.getAttribute('data-testid')?.split('-by-')[1];
    const links = [...own.querySelectorAll('a[href*="/post/"]')].map((link) => absolute(page, link));
    const found = links.find((link) => link && authorOf(new URL(link)) === handle);
    return found ?? (authorOf(page.url) === handle ? page.url.origin + page.url.pathname : undefined);
  },
  ownPosts(page) {
    const profile = /^\/profile\/([^/]+)\/?$/u.exec(page.url.pathname)?.[1];
    return ownPage(account(page), profile, () =>
      [...page.document.querySelectorAll(items)]
        .filter((one) => one.getAttribute('data-testid') === `feedItem-by-${profile}`)
        .map((one) => one.querySelector('[data-testid="postText"]')),
    );
  },
  counters(page) {
    if (!authorOf(page.url)) return undefined;
    const at = (name: string) =>
      shownLast(page.document.querySelectorAll(`[data-testid="${name}-expanded"]`));
    return countersOf({ likes: at('likeCount'), reposts: at('repostCount') }, pageLanguage(page.document));
  },
};

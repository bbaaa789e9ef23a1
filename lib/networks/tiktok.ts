import { composeBox, type FoundBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { commonHashtags } from './hashtags';
import { codeUnits } from './limits/code-units';
import { type InstanceFacts, maximum } from './limits/limit';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { absolute } from './page/absolute';
import { closestOpen } from './page/closest-open';
import { isConversation } from './page/conversation';
import { ancestorHolding } from './page/editable';
import { sameText } from './page/same-text';
import { says } from './page/says';
import { shownText } from './page/shown-text';

const editor = '.public-DraftEditor-content, [contenteditable="true"]';
const publish = '[data-e2e="post_video_button"]';
const video = /^\/@(?<user>[\w.]+)\/(?:video|photo)\/\d+/u;

/** The list that the Studio shows once a video is published: one row a video, its caption somewhere in it. */
const listed = ['video', 'photo'].map(
  (kind) => `[data-tt="components_PostTable_Container"] a[href*="/${kind}/"]`,
);

/** The row of a video: the largest part of the list that names no other. */
function rowOf(link: Element): Element {
  const address = link.getAttribute('href');
  let row = link;
  for (let at = link.parentElement; at && !at.matches('[data-tt="components_PostTable_Container"]'); ) {
    const others = [...at.querySelectorAll('a[href*="/video/"], a[href*="/photo/"]')];
    if (others.some((one) => one.getAttribute('href') !== address)) return row;
    row = at;
    at = at.parentElement;
  }
  return row;
}

/** Sources disagree on the caption's limit; the page's own counter ("12/4000") settles it. */
function shownLimit(container: Element): InstanceFacts | undefined {
  for (const one of container.querySelectorAll('span, div')) {
    const most =
      one.childElementCount === 0 ? /^\d+\s*\/\s*(\d{3,5})$/u.exec(shownText(one))?.[1] : undefined;
    if (most) return { maxCharacters: Number(most) };
  }
  return undefined;
}

function caption(root: Element): FoundBox | undefined {
  const around = () => ancestorHolding(root, publish, 'body') ?? closestOpen(root, 'main, body');
  const container = around();
  return (
    container && {
      surface: 'post',
      container: around,
      submit: () => around()?.querySelectorAll(publish) ?? [],
      facts: shownLimit(container),
      guessed: !container.querySelector(publish),
    }
  );
}

function comment(root: Element, page: Page): FoundBox | undefined {
  const input = () => root.closest('[data-e2e="comment-input"]') ?? undefined;
  if (!input()) return undefined;
  const user = video.exec(page.url.pathname)?.groups?.user;
  const item = root.closest('[data-e2e^="comment-level-"], [class*="CommentItem"]');
  const author = /^\/@([\w.]+)/u.exec(item?.querySelector('a[href^="/@"]')?.getAttribute('href') ?? '')?.[1];
  const name = author ?? user;
  const around = () => ancestorHolding(root, '[data-e2e="comment-post"]', 'main, body') ?? input();
  return {
    surface: author ? 'reply' : 'comment',
    answering: name ? { name, handle: name } : undefined,
    container: around,
    submit: () => around()?.querySelectorAll('[data-e2e="comment-post"]') ?? [],
  };
}

export const tiktok: Network<'tiktok'> = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  recognises: onHost('www.tiktok.com'),
  box(root, page) {
    if (!root.matches(editor) || isConversation(root, page.url)) return undefined;
    const uploading = /\/(?:tiktokstudio|creator-center)\/(?:upload|content|post)/u.test(page.url.pathname);
    const found = comment(root, page) ?? (uploading ? caption(root) : undefined);
    return found && composeBox(root, found);
  },
  composer: { home: 'https://www.tiktok.com/tiktokstudio/upload' },
  limit(surface, facts) {
    if (surface !== 'post') return codeUnits(maximum(facts?.maxCharacters, 150));
    return facts?.maxCharacters ? codeUnits(maximum(facts.maxCharacters, 4000)) : codeUnits(4000, 2200);
  },
  hashtags: commonHashtags(),
  submitKeys: { post: 'none', comment: 'enter', reply: 'enter' },
  permalink(page, text) {
    const caption = page.document.querySelector('[data-e2e="browse-video-desc"]');
    if (video.test(page.url.pathname) && sameText(shownText(caption), text))
      return absolute(page, page.url.href);
    const own = [...page.document.querySelectorAll(listed.join())].find((link) => says(rowOf(link), text));
    return absolute(page, own);
  },
  counters(page) {
    if (!video.test(page.url.pathname)) return undefined;
    const at = (name: string) => page.document.querySelector(`[data-e2e="${name}"]`);
    return countersOf(
      { likes: at('like-count'), comments: at('comment-count'), reposts: at('share-count') },
      pageLanguage(page.document),
    );
  },
};

import { type Answering, composeBox, type FoundBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { commonHashtags } from './hashtags';
import { codeUnits } from './limits/code-units';
import { maximum } from './limits/limit';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { absolute } from './page/absolute';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';

const threads = 'ytd-comment-view-model, ytd-comment-renderer, ytd-comment-thread-renderer';
const backstage =
  'ytd-backstage-post-dialog-renderer, [class*="ytPostsCreation"], ytd-backstage-post-creation-renderer';

/** Two submit buttons exist in the post dialog: the one that is shown is the one that works. */
const submit = (box: Element | undefined): Element[] => {
  const all = [...(box?.querySelectorAll('#submit-button button, #submit-button[role="button"]') ?? [])];
  const shown = all.filter((one) => one.getClientRects().length > 0);
  return shown.length > 0 ? shown : all;
};

function answered(dialog: Element, page: Page): Answering | undefined {
  const thread = dialog.closest(threads) ?? dialog.parentElement?.closest('ytd-comment-thread-renderer');
  const name = shownText(thread?.querySelector('#author-text'));
  const text = shownText(thread?.querySelector('#content-text'));
  if (!name) return video(page);
  return { name, ...(name.startsWith('@') && { handle: name.slice(1) }), ...(text && { text }) };
}

/** A comment speaks to the channel of the video. */
function video(page: Page): Answering | undefined {
  const name = shownText(
    page.document.querySelector('ytd-watch-metadata ytd-channel-name a, #owner #channel-name a'),
  );
  return name ? { name } : undefined;
}

function site(root: HTMLElement, page: Page): FoundBox | undefined {
  const box = () => root.closest('ytd-commentbox') ?? root.closest(backstage) ?? undefined;
  if (!box() || !root.matches('#contenteditable-root, [contenteditable="true"], textarea')) return undefined;
  const around = { container: box, submit: () => submit(box()) };
  if (root.closest(backstage)) return { surface: 'post', ...around };
  const dialog = root.closest(
    'ytd-comment-reply-dialog-renderer, ytd-comment-replies-renderer, #reply-dialog',
  );
  const account = /^@?(.+)$/u.exec(
    box()?.querySelector('#author-thumbnail img, #avatar img')?.getAttribute('alt') ?? '',
  )?.[1];
  return {
    surface: dialog ? 'reply' : 'comment',
    answering: dialog ? answered(dialog, page) : video(page),
    account,
    ...around,
  };
}

/** Studio: the description of a video; its title is not a message. */
function studio(root: HTMLElement): FoundBox | undefined {
  if (!root.closest('#description-textarea, ytcp-comment-box, ytcp-commentbox')) return undefined;
  const box = () =>
    root.closest('ytcp-uploads-dialog, [role="dialog"], ytcp-video-metadata-editor, ytcp-commentbox') ??
    undefined;
  const comment = root.closest('ytcp-commentbox, ytcp-comment-box') !== null;
  return {
    surface: comment ? 'reply' : 'post',
    container: box,
    submit: () => box()?.querySelectorAll('#done-button, #save, #submit-button, #submit-button button') ?? [],
  };
}

export const youtube: Network<'youtube'> = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  recognises: onHost('www.youtube.com', 'studio.youtube.com'),
  box(root, page) {
    const found = page.url.hostname === 'studio.youtube.com' ? studio(root) : site(root, page);
    return found && composeBox(root, found);
  },
  composer: { home: 'https://studio.youtube.com/' },
  limit: (surface, facts) => codeUnits(maximum(facts?.maxCharacters, surface === 'post' ? 5000 : 10_000)),
  // Above fifteen, YouTube ignores all of them (its help, "Use hashtags for video search"; unverified).
  hashtags: commonHashtags({ most: 15 }),
  submitKeys: { post: 'none', comment: 'none', reply: 'none' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll(`${threads}, ytd-backstage-post-renderer`)].find((one) =>
      sameText(shownText(one.querySelector('#content-text')), text),
    );
    return absolute(
      page,
      own?.querySelector('#published-time-text a[href], a[href*="lc="], a[href*="/post/"]'),
      true,
    );
  },
  counters(page) {
    if (!/^\/(?:watch|shorts|post)/u.test(page.url.pathname)) return undefined;
    const at = (selector: string) => page.document.querySelector(selector);
    const like = at('like-button-view-model button');
    return countersOf(
      {
        likes: like?.getAttribute('aria-label') ?? like,
        views: at('ytd-watch-metadata #info'),
        comments: at('ytd-comments-header-renderer #count'),
      },
      pageLanguage(page.document),
    );
  },
};

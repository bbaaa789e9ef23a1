import { type Answering, composeBox, type FoundBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { commonHashtags } from './hashtags';
import { isLabel, labelOf } from './label';
import { metaLabels as labels } from './labels/meta';
import { codeUnits } from './limits/code-units';
import { maximum } from './limits/limit';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { absolute } from './page/absolute';
import { isConversation } from './page/conversation';
import { standsBefore } from './page/editable';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';

const editor =
  'textarea, [contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor]';
const post = /^\/(?:(?<user>[\w.]{1,30})\/)?(?:p|reel)\/(?<code>[\w-]+)/u;
const headings = new Set(['accounts', 'explore', 'reels', 'stories', 'direct']);

/** Comments are written in a form under a post; a mention at the start makes one a reply. */
function comment(root: HTMLElement, page: Page): FoundBox | undefined {
  const form = () => root.closest('form') ?? undefined;
  const under =
    root.closest('article, [role="dialog"]') ?? (post.test(page.url.pathname) ? root.closest('main') : null);
  if (!form() || (!under && !isLabel(labelOf(root), labels.comment))) return undefined;
  const handle = /^@([\w.]{1,30})/u.exec((root as HTMLTextAreaElement).value ?? shownText(root))?.[1];
  return {
    surface: handle ? 'reply' : 'comment',
    answering: handle ? { name: handle, handle } : author(under, page),
    container: form,
    submit: () => [...(form()?.querySelectorAll('[role="button"], button') ?? [])].filter(worded),
  };
}

const worded = (button: Element): boolean => /\p{L}/u.test(shownText(button));

function author(under: Element | null, page: Page): Answering | undefined {
  const link = under?.querySelector('header a[href^="/"]')?.getAttribute('href') ?? '';
  const name = /^\/([\w.]{1,30})\//u.exec(link)?.[1] ?? post.exec(page.url.pathname)?.groups?.user;
  return name && !headings.has(name) ? { name, handle: name } : undefined;
}

/** The dialog of a new post: its last step is the only one with a large text. */
function caption(root: HTMLElement): FoundBox | undefined {
  const dialog = () => root.closest('[role="dialog"]') ?? undefined;
  const container = dialog();
  if (!container || container.querySelector('article')) return undefined;
  const known = isLabel(labelOf(root), labels.caption);
  const before = () =>
    [...(dialog()?.querySelectorAll('[role="button"], button') ?? [])].filter(
      (one) => worded(one) && standsBefore(one, root),
    );
  // A conversation that opens over the page links to its own page, and has no "Share" in its heading.
  const message = container.querySelector('a[href*="/direct/"]') !== null || before().length === 0;
  if (!known && (!root.matches('[contenteditable]') || message)) return undefined;
  return {
    surface: 'post',
    container: dialog,
    // "Share" stands in the dialog's heading, before the box.
    submit: () => {
      const buttons = [...(dialog()?.querySelectorAll('[role="button"], button') ?? [])].filter(worded);
      const named = buttons.filter((one) => isLabel(shownText(one), labels.publish));
      return named.length > 0 ? named : before().slice(-1);
    },
    guessed: !known,
  };
}

export const instagram: Network<'instagram'> = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  recognises: onHost('www.instagram.com', 'instagram.com'),
  box(root, page) {
    const message = isConversation(root, page.url) || isLabel(labelOf(root), labels.message);
    if (message || !root.matches(editor)) return undefined;
    const found = comment(root, page) ?? caption(root);
    return found && composeBox(root, found);
  },
  isPrivate: (root) => isLabel(labelOf(root), labels.message),
  composer: { home: 'https://www.instagram.com/create/select/' },
  limit: (_surface, facts) => codeUnits(maximum(facts?.maxCharacters, 2200)),
  // Announced on 18 December 2025: five; thirty is what older pages still say.
  hashtags: commonHashtags({ advised: 5, most: 30 }),
  submitKeys: { post: 'none', comment: 'enter', reply: 'enter' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll('article, li, [role="dialog"]')].filter((one) =>
      [...one.querySelectorAll('span, h1')].some((span) => sameText(shownText(span), text)),
    );
    return absolute(page, own.at(-1)?.querySelector('a:is([href*="/p/"], [href*="/reel/"]):has(time)'));
  },
  counters(page) {
    if (!post.test(page.url.pathname)) return undefined;
    const at = (end: string) => page.document.querySelector(`a[href$="/${end}/"] span`);
    return countersOf({ likes: at('liked_by'), comments: at('comments') }, pageLanguage(page.document));
  },
};

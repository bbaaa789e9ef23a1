import { type Answering, composeBox, type FoundBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { noHashtags } from './hashtags';
import { codeUnits } from './limits/code-units';
import { maximum } from './limits/limit';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { absolute } from './page/absolute';
import { closestOpen } from './page/closest-open';
import { isConversation } from './page/conversation';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';
import { shareLink } from './share-link';

const hosts = 'shreddit-composer, r-post-composer-form, post-composer-form';
const editor = '[slot="rte"], [contenteditable="true"], textarea';

/** The new site is made of custom elements that carry their data as attributes, in every language. */
function newReddit(root: HTMLElement, page: Page): FoundBox | undefined {
  const host = () => closestOpen(root, hosts);
  const composer = host();
  if (!composer || isTitle(root)) return undefined;
  if (
    composer.localName !== 'shreddit-composer' ||
    closestOpen(composer, 'r-post-composer-form, post-composer-form')
  ) {
    return { surface: 'post', container: host, submit: () => postButtons(page) };
  }
  const comment = closestOpen(composer, 'shreddit-comment');
  return {
    surface: comment ? 'reply' : 'comment',
    answering: byAttributes(comment ?? page.document.querySelector('shreddit-post')),
    container: host,
    submit: () => host()?.querySelectorAll('button[slot="submit-button"]') ?? [],
  };
}

/** A title is not a message: nothing is signed or checked there. */
const isTitle = (root: Element): boolean =>
  root.matches('[name="title"]') || closestOpen(root, '[name="title"], post-composer-title') !== undefined;

/** The button is in the shadow root of its own element. */
function postButtons(page: Page): Element[] {
  const around = [...page.document.querySelectorAll('r-post-form-submit-button, #submit-post-button')];
  return around.flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('button') ?? [])]);
}

function byAttributes(item: Element | null | undefined): Answering | undefined {
  const name = item?.getAttribute('author');
  const text = item?.getAttribute('post-title') ?? shownText(item?.querySelector('[slot="comment"]'));
  return name ? { name, handle: name, ...(text && { text }) } : undefined;
}

function oldReddit(root: HTMLElement): FoundBox | undefined {
  const form = () => root.closest('form.usertext, form.submit, .usertext-edit') ?? undefined;
  if (!form() || !root.matches('.usertext-edit textarea, textarea[name="text"]')) return undefined;
  const post = root.closest('.submit-page, form.submit') !== null;
  const item = root.closest('.comment[data-author]');
  const name = (item ?? root.ownerDocument.querySelector('.link[data-author]'))?.getAttribute('data-author');
  return {
    surface: post ? 'post' : item ? 'reply' : 'comment',
    answering: name && !post ? { name, handle: name } : undefined,
    container: form,
    submit: () => form()?.querySelectorAll('button.save, button[type="submit"], button[name="submit"]') ?? [],
  };
}

const comments = /\/comments\/(?<id>\w+)/u;

export const reddit: Network<'reddit'> = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://*.reddit.com/*'],
  recognises: onHost('*.reddit.com'),
  box(root, page) {
    if (page.url.hostname.startsWith('chat.') || isConversation(root, page.url) || !root.matches(editor))
      return undefined;
    const found = newReddit(root, page) ?? oldReddit(root);
    return found && composeBox(root, found);
  },
  isPrivate: (_root, page) => page.url.hostname.startsWith('chat.'),
  composer: {
    home: 'https://www.reddit.com/submit?type=TEXT',
    share: (text) => shareLink('https://www.reddit.com/submit?type=TEXT', { text }),
  },
  limit: (surface, facts) => codeUnits(maximum(facts?.maxCharacters, surface === 'post' ? 40_000 : 10_000)),
  hashtags: noHashtags,
  submitKeys: { post: 'none', comment: 'mod+enter', reply: 'mod+enter' },
  permalink(page, text) {
    const own = [
      ...page.document.querySelectorAll('shreddit-comment, shreddit-post, .thing[data-permalink]'),
    ].filter((one) =>
      sameText(
        shownText(one.querySelector('[slot="comment"], [slot="text-body"], .usertext-body .md')),
        text,
      ),
    );
    return absolute(
      page,
      own.at(-1)?.getAttribute('permalink') ?? own.at(-1)?.getAttribute('data-permalink'),
    );
  },
  counters(page) {
    if (!comments.test(page.url.pathname)) return undefined;
    const post = page.document.querySelector('shreddit-post');
    const old = page.document.querySelector('.link .score.unvoted, .link .score.likes');
    const count = (name: string) => post?.getAttribute(name) ?? undefined;
    return countersOf(
      { likes: count('score') ?? old, comments: count('comment-count') },
      pageLanguage(page.document),
    );
  },
};

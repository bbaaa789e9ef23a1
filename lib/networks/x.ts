import { type Answering, type ComposeBox, composeBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { commonHashtags } from './hashtags';
import { maximum } from './limits/limit';
import { weighted } from './limits/weighted';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { ownPage } from './own-page';
import { absolute } from './page/absolute';
import { isConversation } from './page/conversation';
import { ancestorHolding, standsBefore } from './page/editable';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';
import { shareLink } from './share-link';

const submit = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const composers = '[role="dialog"], [data-testid="primaryColumn"], main, body';
/** Should the test ids change: a large text field where X keeps its composers, beside X's own button. */
const guessable =
  ':is([role="dialog"], [data-testid="primaryColumn"]) :is(textarea, [contenteditable="true"])';
const post = 'article[data-testid="tweet"]';
const status = /^\/(?<user>\w{1,20})\/status\/(?<id>\d+)/u;
/** The posts of somebody; the tab of their replies is another page. */
const profile = /^\/(?<user>\w{1,20})\/?$/u;
const box = /^tweetTextarea_(?<index>\d+)$/u;

/** The boxes of one composer, in the order of the thread. */
function parts(container: Element): Element[] {
  return [...container.querySelectorAll('[data-testid^="tweetTextarea_"]')].filter((one) =>
    box.test(one.getAttribute('data-testid') ?? ''),
  );
}

function answered(root: Element, container: Element, page: Page): Answering | undefined {
  const before = (scope: Element | Document) =>
    [...scope.querySelectorAll(post)].filter((one) => standsBefore(one, root));
  const inDialog = container.closest('[role="dialog"]');
  if (inDialog) return author(before(inDialog).at(-1));
  const id = status.exec(page.url.pathname)?.groups?.id;
  return id ? author(articleOf(page, id) ?? before(page.document).at(-1)) : undefined;
}

function articleOf(page: Page, id: string): Element | undefined {
  return [...page.document.querySelectorAll(post)].find((one) => statusId(one) === id);
}

const statusId = (article: Element): string | undefined =>
  status.exec(article.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href') ?? '')?.groups?.id;

function author(article: Element | undefined): Answering | undefined {
  const names = article?.querySelector('[data-testid="User-Name"]');
  const name = shownText(names?.firstElementChild);
  if (!name) return undefined;
  const handle = /@(\w{1,20})/u.exec(shownText(names).slice(name.length))?.[1];
  const text = shownText(article?.querySelector('[data-testid="tweetText"]'));
  return { name, ...(handle && { handle }), ...(text && { text }) };
}

/** The avatar beside the box says who posts; the account switcher of the side bar says it on most pages too. */
function account(root: Element, container: Element, page: Page): string | undefined {
  const avatar = '[data-testid^="UserAvatar-Container-"]';
  const beside = [...container.querySelectorAll(avatar)].filter(
    (one) => standsBefore(one, root) && !one.closest('article'),
  );
  const switcher = page.document.querySelector(`[data-testid="SideNav_AccountSwitcher_Button"] ${avatar}`);
  const handle = (beside.at(-1) ?? switcher)
    ?.getAttribute('data-testid')
    ?.slice('UserAvatar-Container-'.length);
  return handle && handle !== 'unknown' ? handle : undefined;
}

export const x: Network<'x'> = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://mobile.x.com/*', 'https://pro.x.com/*', 'https://twitter.com/*'],
  recognises: onHost('x.com', 'mobile.x.com', 'pro.x.com', 'twitter.com', 'mobile.twitter.com'),
  box(root, page): ComposeBox | undefined {
    const own = root.closest('[data-testid^="tweetTextarea_"]');
    if (!own && (isConversation(root, page.url) || !root.matches(guessable))) return undefined;
    // The tool bar is beside the editor, not around it: their first common ancestor is the composer.
    const composer = () =>
      root.closest<HTMLElement>('[role="dialog"]') ?? ancestorHolding(root, submit, composers);
    const container = composer();
    if (!container || (!own && !container.querySelector(submit))) return undefined;
    const all = parts(container);
    const index = all.findIndex((one) => one === root || one.contains(root));
    const answering = answered(root, container, page);
    return composeBox(root, {
      surface: answering ? 'reply' : 'post',
      answering,
      account: account(root, container, page),
      part: all.length > 1 && index >= 0 ? { index, count: all.length } : undefined,
      container: composer,
      submit: () => composer()?.querySelectorAll(submit) ?? [],
      guessed: !own,
    });
  },
  composer: {
    home: 'https://x.com/compose/post',
    share: (text) => shareLink('https://x.com/intent/post', { text }),
  },
  limit: (_surface, facts) => weighted(maximum(facts?.maxCharacters, 280)),
  hashtags: commonHashtags(),
  submitKeys: { post: 'mod+enter', comment: 'mod+enter', reply: 'mod+enter' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll(post)].filter((one) =>
      sameText(shownText(one.querySelector('[data-testid="tweetText"]')), text),
    );
    const newest = own.sort((a, b) => Number(BigInt(statusId(b) ?? 0) - BigInt(statusId(a) ?? 0))).at(0);
    const toast = page.document.querySelector('[data-testid="toast"] a[href*="/status/"]');
    return absolute(page, newest?.querySelector('a[href*="/status/"]:has(time)') ?? toast);
  },
  ownPosts(page) {
    const switcher = '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]';
    const own = page.document
      .querySelector(switcher)
      ?.getAttribute('data-testid')
      ?.slice('UserAvatar-Container-'.length);
    return ownPage(own, profile.exec(page.url.pathname)?.groups?.user, () =>
      [...page.document.querySelectorAll(post)]
        .filter((one) => author(one)?.handle?.toLowerCase() === own?.toLowerCase())
        // A quoted post stands in a link of its own.
        .map((one) =>
          [...one.querySelectorAll('[data-testid="tweetText"]')].find(
            (text) => !text.closest('[role="link"]'),
          ),
        ),
    );
  },
  counters(page) {
    const id = status.exec(page.url.pathname)?.groups?.id;
    const article = id ? articleOf(page, id) : undefined;
    if (!article) return undefined;
    // The labels hold the full numbers ("1,234 likes"), the visible texts the rounded ones.
    const label = (selector: string) => {
      const button = article.querySelector(selector);
      const said = button?.getAttribute('aria-label') ?? '';
      return /\p{Nd}/u.test(said) ? said : button;
    };
    return countersOf(
      {
        comments: label('[data-testid="reply"]'),
        reposts: label('[data-testid$="retweet"]'),
        likes: label('[data-testid$="like"]'),
        views: label('a[href$="/analytics"]'),
      },
      pageLanguage(page.document),
    );
  },
};

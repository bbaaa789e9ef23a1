import { type Answering, composeBox } from './compose-box';
import { countersOf, pageLanguage } from './counters';
import { commonHashtags } from './hashtags';
import type { InstanceFacts } from './limits/limit';
import { mastodonLength } from './limits/mastodon-length';
import type { Network, Page } from './network';
import { ownPage } from './own-page';
import { absolute } from './page/absolute';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';
import { hostAddress, shareLink } from './share-link';

const form = 'form.compose-form';
const editor = 'textarea';

/** A mention for the people named only is a private conversation; its icon is an `@` in every language. */
const direct =
  '.compose-form__dropdowns .icon-at, .compose-form__buttons .icon-at, .compose-form__dropdowns .icon-alternate_email, .privacy-dropdown__value-icon .fa-at';

function answered(around: Element): Answering | undefined {
  const indicator = around.querySelector('.reply-indicator');
  const link = indicator?.querySelector('.detailed-status__display-name, .reply-indicator__display-name');
  if (!indicator || !link) return undefined;
  const name = shownText(link.querySelector('.display-name__html, strong') ?? link);
  const shown = shownText(link.querySelector('.display-name__account')).replace(/^@/u, '');
  const handle = shown || /\/@([^/?#]+)$/u.exec(link.getAttribute('href') ?? '')?.[1];
  const text = shownText(indicator.querySelector('.reply-indicator__content'));
  return name ? { name, ...(handle && { handle }), ...(text && { text }) } : undefined;
}

/**
 * What the page itself says of the limit: the content warning, when its field is open, counts with the message; and
 * the counter shows what is left, so that it and what stands there make the server's maximum.
 */
function facts(around: Element, root: HTMLElement): InstanceFacts | undefined {
  const field = around.querySelector<HTMLInputElement>('#cw-spoiler-input, .spoiler-input__input');
  const warning = field && !field.disabled && field.value ? { contentWarning: field.value } : undefined;
  const left = shownText(around.querySelector('.character-counter'));
  if (!/^-?\d{1,6}$/u.test(left)) return warning;
  const used = mastodonLength(500, warning).measure((root as HTMLTextAreaElement).value ?? '');
  return { ...warning, maxCharacters: Number(left) + used };
}

/** The page carries its own first state as JSON; it is text from the page, so it is checked before use. */
function account(page: Page): string | undefined {
  const shown = page.document.querySelector(
    '.navigation-bar .display-name__account, .navigation-bar__profile-account',
  );
  const handle = shownText(shown).replace(/^@/u, '');
  if (handle) return handle;
  try {
    const state: unknown = JSON.parse(
      page.document.querySelector('script#initial-state')?.textContent ?? '{}',
    );
    return acctOf(state);
  } catch {
    return undefined;
  }
}

function acctOf(state: unknown): string | undefined {
  if (!isRecord(state) || !isRecord(state.meta) || !isRecord(state.accounts)) return undefined;
  const own = state.accounts[String(state.meta.me)];
  return isRecord(own) && typeof own.acct === 'string' ? own.acct : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The ALT button of a picture that has no description yet stands out, by this class. */
const undescribed = '.compose-form__upload__warning .icon-button.active';
const statuses = '.status, .detailed-status';

export const mastodon: Network<'mastodon'> = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  onAnyHost: true,
  recognises: ({ document }) =>
    document.querySelector('#mastodon, script#initial-state, #mastodon-compose, form.compose-form') !== null,
  box(root, page) {
    const around = () => root.closest(form) ?? undefined;
    const composer = around();
    if (!composer || !root.matches(editor) || composer.querySelector(direct)) return undefined;
    const answering = answered(composer);
    return composeBox(root, {
      surface: answering || composer.querySelector('.reply-indicator') ? 'reply' : 'post',
      answering,
      account: account(page),
      container: around,
      submit: () =>
        around()?.querySelectorAll(
          '.compose-form__submit button[type="submit"], .compose-form__publish button, button[type="submit"]',
        ) ?? [],
      instanceHost: page.url.host,
      picturesWithoutAlt: composer.querySelectorAll(undescribed).length,
      facts: facts(composer, root),
    });
  },
  isPrivate: (root) => root.closest('form')?.querySelector(direct) != null,
  composer: {
    home: 'https://mastodon.social/share',
    share(text, page) {
      const address = page && hostAddress(page.host, '/share');
      return address && shareLink(address, { text });
    },
  },
  limit: (_surface, instance) => mastodonLength(500, instance),
  hashtags: commonHashtags(),
  submitKeys: { post: 'mod+enter', comment: 'mod+enter', reply: 'mod+enter' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll(statuses)].find((one) =>
      sameText(shownText(one.querySelector('.status__content__text, .status__content, .e-content')), text),
    );
    return absolute(
      page,
      own?.querySelector('a.status__relative-time[href], a.detailed-status__datetime[href]'),
    );
  },
  ownPosts(page) {
    // Newer servers write their own name after it.
    const bare = (name: string) => name.replace(/^@/u, '').replace(`@${page.url.host}`, '');
    const own = bare(account(page) ?? '');
    return ownPage(own, /^\/@([^/@]+)\/?$/u.exec(page.url.pathname)?.[1], () =>
      [...page.document.querySelectorAll('.status:not(.status-direct, .status-private, .status-reply)')]
        .filter((one) => bare(shownText(one.querySelector('.display-name__account'))) === own)
        .map((one) => one.querySelector('.status__content__text, .status__content')),
    );
  },
  counters(page) {
    const detail = page.document.querySelector('.detailed-status');
    if (!detail) return undefined;
    return countersOf(
      {
        likes: detail.querySelector('.detailed-status__favorites'),
        reposts: detail.querySelector('.detailed-status__reblogs'),
      },
      pageLanguage(page.document),
    );
  },
};

import { type Answering, composeBox } from './compose-box';
import { commonHashtags } from './hashtags';
import type { InstanceFacts } from './limits/limit';
import { mastodonLength } from './limits/mastodon-length';
import type { Network, Page } from './network';
import { absolute } from './page/absolute';
import { standsBefore } from './page/editable';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';
import { hostAddress, shareLink } from './share-link';

const widget = '[aria-roledescription="publish-widget"]';
const editor = '[contenteditable="true"], textarea';
const cards = '[aria-roledescription="status-card"], [aria-roledescription="status-details"]';
const statusPath = /\/@[^/]+\/\d+$/u;

const handleOf = (link: Element | null | undefined): string | undefined =>
  /\/@([^/?#]+)$/u.exec(link?.getAttribute('href') ?? '')?.[1];

/** A name may be rich text too: the body comes first. */
const words = (status: Element | undefined): Element | null | undefined =>
  status?.querySelector('.status-body .content-rich') ?? status?.querySelector('.content-rich');

/** A reply stands under the status it answers: the page's own, or the one shown in the same dialog. */
function answered(root: Element, page: Page): Answering | undefined {
  const dialog = root.closest('[role="dialog"]');
  if (!dialog && !statusPath.test(page.url.pathname)) return undefined;
  const before = [...(dialog ?? page.document).querySelectorAll(cards)].filter((one) =>
    standsBefore(one, root),
  );
  const status =
    before.findLast((one) => one.matches('[aria-roledescription="status-details"]')) ?? before.at(-1);
  const links = [...(status?.querySelectorAll('a[href*="/@"]') ?? [])];
  const link = links.find((one) => handleOf(one) && shownText(one));
  const handle = handleOf(link);
  const name = shownText(link?.querySelector('strong, [font-bold], .font-bold')) || shownText(link) || handle;
  const text = shownText(words(status));
  return name && handle ? { name, handle, ...(text && { text }) } : undefined;
}

/** Elk speaks for many servers; the address says which (`/mastodon.social/@somebody/1`). */
const server = (page: Page): string | undefined =>
  /^\/([^/@]+\.[^/@]+)(?:\/|$)/u.exec(page.url.pathname)?.[1];

/** A message in several parts is a widget each, side by side; the last one holds the button that publishes them all. */
function partsAround(container: Element): readonly Element[] {
  const parts = [...(container.parentElement?.children ?? [])].filter((one) => one.matches(widget));
  return parts.length > 0 ? parts : [container];
}

/** The widget says "12/500", which counts the content warning when its field is open, above the text. */
function facts(container: Element, root: Element): InstanceFacts | undefined {
  const warning = [...container.querySelectorAll<HTMLInputElement>('input[type="text"]')].find((field) =>
    standsBefore(field, root),
  )?.value;
  const counters = [...container.querySelectorAll('[dir="ltr"]')].map(shownText);
  const most = counters.map((said) => /^\d+ ?\/ ?(\d{3,6})$/u.exec(said)?.[1]).find(Boolean);
  if (!warning && !most) return undefined;
  return { ...(warning && { contentWarning: warning }), ...(most && { maxCharacters: Number(most) }) };
}

export const elk: Network<'elk'> = {
  id: 'elk',
  name: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  onAnyHost: true,
  recognises: ({ url, document }) =>
    url.hostname === 'elk.zone' ||
    url.hostname === 'main.elk.zone' ||
    document.querySelector(widget) !== null,
  box(root, page) {
    const around = () => root.closest(widget) ?? undefined;
    const container = around();
    // A mention for the people named only has a background of its own.
    if (!container || !root.matches(editor) || root.closest('.bg-dm')) return undefined;
    const answering = answered(root, page);
    const parts = partsAround(container);
    return composeBox(root, {
      surface: answering ? 'reply' : 'post',
      answering,
      account: handleOf(container.querySelector('a[href*="/@"]')),
      part: parts.length > 1 ? { index: parts.indexOf(container), count: parts.length } : undefined,
      container: () => (parts.length > 1 ? (around()?.parentElement ?? undefined) : around()),
      submit: () => {
        const now = around();
        return now
          ? partsAround(now).flatMap((one) => [...one.querySelectorAll('button.publish-button')])
          : [];
      },
      instanceHost: server(page),
      facts: facts(container, root),
    });
  },
  isPrivate: (root) => root.closest('.bg-dm') !== null,
  composer: {
    home: 'https://elk.zone/compose',
    share(text, page) {
      const address = hostAddress(page?.host ?? 'elk.zone', '/intent/post');
      return address && shareLink(address, { text });
    },
  },
  limit: (_surface, instance) => mastodonLength(500, instance),
  hashtags: commonHashtags(),
  submitKeys: { post: 'mod+enter', comment: 'mod+enter', reply: 'mod+enter' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll(cards)].find((one) =>
      sameText(shownText(words(one)), text),
    );
    const links = [...(own?.querySelectorAll('a[href*="/@"]') ?? [])].map((link) => absolute(page, link));
    return links.find((link) => link && statusPath.test(new URL(link).pathname));
  },
};

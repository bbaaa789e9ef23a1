import { type Answering, composeBox } from './compose-box';
import { commonHashtags } from './hashtags';
import type { InstanceFacts } from './limits/limit';
import { mastodonLength } from './limits/mastodon-length';
import type { Network, Page } from './network';
import { onHost } from './on-host';
import { absolute } from './page/absolute';
import { sameText } from './page/same-text';
import { shownText } from './page/shown-text';

const box = '#compose-container';
const editor = 'textarea.compose-field, textarea[name="status"]';

/** The legend under the post being answered holds its author's address in every language. */
function answered(container: Element): Answering | undefined {
  const preview = container.querySelector('.status-preview:has(.reply-to)');
  const handle = /@(\w(?:[\w.-]*\w)?(?:@[\w.-]*\w(?::\d+)?)?)/u.exec(
    shownText(preview?.querySelector('.reply-to')),
  )?.[1];
  if (!handle) return undefined;
  const name = shownText(preview?.querySelector('.name-text b, .name-text bdi')) || handle;
  const text = shownText(preview?.querySelector('.content'));
  return { name, handle, ...(text && { text }) };
}

/** The warning's switch is a checkbox in older versions, a hidden field since. The meter under the box knows the limit. */
function facts(container: Element): InstanceFacts | undefined {
  const field = (name: string) => container.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  const sensitive = field('sensitive');
  const on = sensitive?.type === 'checkbox' ? sensitive.checked : sensitive?.value === 'on';
  const contentWarning = on ? field('spoilerText')?.value : undefined;
  const maxCharacters = Number(container.querySelector('.char-counter meter')?.getAttribute('max'));
  if (!contentWarning && !(maxCharacters > 1)) return undefined;
  return { ...(contentWarning && { contentWarning }), ...(maxCharacters > 1 && { maxCharacters }) };
}

/** Who writes, with their server: several accounts live in one Phanpy, and the message goes out from one of them. */
const account = (container: Element): string | undefined =>
  /^@?([^\s@]+(?:@[^\s@/]+)?)/u.exec(
    shownText(container.querySelector('.compose-top .account-block-acct')),
  )?.[1];

/** The writer's server; else the one looked at, which Phanpy keeps after the `#`: `#/mastodon.social/s/1`. */
const server = (page: Page, writer: string | undefined): string | undefined =>
  writer?.split('@')[1] ?? /^#\/([^/@]+\.[^/@]+)\//u.exec(page.url.hash)?.[1];

export const phanpy: Network<'phanpy'> = {
  id: 'phanpy',
  name: 'Phanpy',
  matches: ['https://phanpy.social/*'],
  onAnyHost: true,
  recognises: (page) => onHost('*.phanpy.social')(page) || page.document.querySelector(box) !== null,
  box(root, page) {
    const around = () => root.closest(box) ?? undefined;
    const container = around();
    if (!container || !root.matches(editor) || root.closest('.form-visibility-direct')) return undefined;
    const answering = answered(container);
    const writer = account(container);
    return composeBox(root, {
      surface: answering ? 'reply' : 'post',
      answering,
      account: writer,
      container: around,
      submit: () => around()?.querySelectorAll('button[type="submit"]') ?? [],
      instanceHost: server(page, writer),
      facts: facts(container),
    });
  },
  isPrivate: (root) => root.closest('.form-visibility-direct') !== null,
  composer: { home: 'https://phanpy.social/#/compose' },
  limit: (_surface, instance) => mastodonLength(500, instance),
  hashtags: commonHashtags(),
  submitKeys: { post: 'mod+enter', comment: 'mod+enter', reply: 'mod+enter' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll('.status')].find((one) =>
      sameText(shownText(one.querySelector('.content')), text),
    );
    const link = own?.closest('a[href*="/s/"]') ?? own?.querySelector('a.time[href], a[href*="/s/"]');
    return absolute(page, link, true);
  },
};

import { type Answering, composeBox, type FoundBox } from './compose-box';
import { commonHashtags } from './hashtags';
import type { Network } from './network';
import { onHost } from './on-host';
import { ancestorHolding, wordedButtonsAfter } from './page/editable';
import { shownText } from './page/shown-text';

const composer = '[data-testid="composer-text-area"]';
const reply = '[data-testid="reply-form-item"]';

function post(root: Element): FoundBox | undefined {
  if (!root.closest(composer)) return undefined;
  const around = () =>
    root.closest('[role="dialog"]') ??
    ancestorHolding(root, '[data-testid="integrations-bar"]', 'main, body');
  return {
    surface: 'post',
    container: around,
    submit: () => wordedButtonsAfter(root, around() ?? root.ownerDocument.body).slice(-2),
  };
}

/** The inbox of comments: what is answered is the comment above the form. */
function answer(root: Element): FoundBox | undefined {
  const around = () => root.closest(reply) ?? undefined;
  if (!around()) return undefined;
  return {
    surface: 'reply',
    answering: author(
      root.closest('[data-testid="comment-thread-content"]')?.querySelector('[data-testid="comment-item"]'),
    ),
    container: around,
    submit: () => around()?.querySelectorAll('[class*="replyFooter"] button, button[type="submit"]') ?? [],
  };
}

function author(item: Element | null | undefined): Answering | undefined {
  const name = shownText(item?.querySelector('strong, [class*="author"], [class*="name"], a'));
  return name ? { name } : undefined;
}

/** Buffer publishes to several networks at once, each with its own limit: it shows them itself. */
export const buffer: Network<'buffer'> = {
  id: 'buffer',
  name: 'Buffer',
  matches: ['https://publish.buffer.com/*'],
  recognises: onHost('publish.buffer.com'),
  box(root) {
    if (!root.matches('[data-slate-editor="true"], [contenteditable="true"], textarea')) return undefined;
    const found = post(root) ?? answer(root);
    return found && composeBox(root, found);
  },
  composer: { home: 'https://publish.buffer.com/compose' },
  limit: () => undefined,
  hashtags: commonHashtags(),
  submitKeys: { post: 'none', comment: 'none', reply: 'none' },
};

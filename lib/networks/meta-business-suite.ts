import { composeBox } from './compose-box';
import { commonHashtags } from './hashtags';
import { isLabel } from './label';
import { metaLabels as labels } from './labels/meta';
import { codeUnits } from './limits/code-units';
import { maximum } from './limits/limit';
import type { Network } from './network';
import { onHost } from './on-host';
import { isConversation } from './page/conversation';
import { ancestorHolding, wordedButtonsAfter } from './page/editable';
import { shownText } from './page/shown-text';

const editor =
  '[contenteditable="true"][role="combobox"], [contenteditable="true"][data-lexical-editor], [contenteditable="true"][role="textbox"]';
const buttons = '[role="button"], button';

const labelled = (one: Element): boolean =>
  isLabel(one.getAttribute('aria-label') ?? shownText(one), labels.publish);

/** The smallest part of the page that holds both the caption and a button that publishes or schedules. */
function composer(root: Element): Element | undefined {
  const dialog = root.closest('[role="dialog"]');
  if (dialog) return dialog;
  for (let at = root.parentElement; at; at = at.parentElement) {
    if ([...at.querySelectorAll(buttons)].some(labelled)) return at;
  }
  for (let at = root.parentElement; at; at = at.parentElement) {
    if (wordedButtonsAfter(root, at).length > 0) return at;
  }
  return ancestorHolding(root, buttons, 'body');
}

/** In a language we do not know: the last button with words. */
function publishers(root: Element): Element[] {
  const around = composer(root);
  const named = [...(around?.querySelectorAll(buttons) ?? [])].filter(labelled);
  return named.length > 0 || !around ? named : wordedButtonsAfter(root, around).slice(-1);
}

/** The same text goes to Instagram too when its box is ticked: the shorter limit is the one that counts. */
const onInstagram = (container: Element): boolean =>
  container.querySelector('[role="checkbox"][aria-checked="true"][aria-label*="Instagram"]') !== null;

export const metaBusinessSuite: Network<'meta-business-suite'> = {
  id: 'meta-business-suite',
  name: 'Meta Business Suite',
  matches: ['https://business.facebook.com/*'],
  recognises: onHost('business.facebook.com'),
  box(root, page) {
    if (!root.matches(editor) || isConversation(root, page.url)) return undefined;
    if (!/^\/latest\/(?:composer|reels_composer|content_calendar|home|posts)/u.test(page.url.pathname))
      return undefined;
    const container = composer(root);
    if (!container) return undefined;
    return composeBox(root, {
      surface: 'post',
      container: () => composer(root),
      submit: () => publishers(root),
      facts: onInstagram(container) ? { maxCharacters: 2200 } : undefined,
      guessed: !root.matches('[role="combobox"]'),
    });
  },
  composer: { home: 'https://business.facebook.com/latest/composer/' },
  limit: (_surface, facts) => codeUnits(maximum(facts?.maxCharacters, 63_206)),
  hashtags: commonHashtags({ advised: 5, most: 30 }),
  submitKeys: { post: 'none', comment: 'none', reply: 'none' },
};

import { composeBox } from './compose-box';
import { commonHashtags } from './hashtags';
import { codeUnits } from './limits/code-units';
import { maximum } from './limits/limit';
import type { Network } from './network';
import { onHost } from './on-host';
import { absolute } from './page/absolute';
import { isConversation } from './page/conversation';
import { ancestorHolding } from './page/editable';
import { says } from './page/says';

const publish =
  '[data-test-id="storyboard-creation-nav-done"] button, [data-test-id="board-dropdown-save-button"]';
const description = '#dweb-comment-editor-container, [data-test-id="storyboard-description-field-container"]';

const pin = 'a[href*="/pin/"]';
/** What says that a pin is published comes with its address; else its card on the board, or its own page, has it. */
const told = ['[data-test-id*="toast" i]', '[role="alert"]', '[role="status"]'];
const cards = '[data-test-id="pin"], [data-test-id="pinWrapper"], [data-grid-item], [role="listitem"]';
const pinPath = /\/pin\/(?:[\w-]*--)?\d+\/?$/u;

/** A new pin's description; its title is a field of one line, and not a message. */
export const pinterest: Network<'pinterest'> = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ['https://*.pinterest.com/*', 'https://*.pinterest.fr/*'],
  recognises: onHost('*.pinterest.com', '*.pinterest.fr'),
  box(root, page) {
    if (isConversation(root, page.url) || !root.matches('[contenteditable="true"], textarea'))
      return undefined;
    const creating = /^\/(?:pin-creation-tool|pin-builder)/u.test(page.url.pathname);
    if (!root.closest(description) && !(creating && root.matches('.public-DraftEditor-content')))
      return undefined;
    const around = () => ancestorHolding(root, publish, 'body') ?? root.closest(description) ?? undefined;
    return composeBox(root, {
      surface: creating ? 'post' : 'comment',
      container: around,
      submit: () => around()?.querySelectorAll(publish) ?? [],
      guessed: !root.closest(description),
    });
  },
  composer: { home: 'https://www.pinterest.com/pin-creation-tool/' },
  limit: (_surface, facts) => codeUnits(maximum(facts?.maxCharacters, 800), 500),
  hashtags: commonHashtags(),
  submitKeys: { post: 'none', comment: 'none', reply: 'none' },
  permalink(page, text) {
    const announced = told.flatMap((where) => [...page.document.querySelectorAll(`${where} ${pin}`)]);
    const shown = [...page.document.querySelectorAll(cards)]
      .filter((card) => says(card, text))
      .map((card) => card.querySelector(pin));
    const links = [...announced, ...shown].map((link) => absolute(page, link));
    return links.find((link) => link && pinPath.test(new URL(link).pathname));
  },
};

import { composeBox } from './compose-box';
import { commonHashtags } from './hashtags';
import { isLabel } from './label';
import { tumblrLabels as labels } from './labels/tumblr';
import { codeUnits } from './limits/code-units';
import { maximum } from './limits/limit';
import type { Network } from './network';
import { onHost } from './on-host';
import { absolute } from './page/absolute';
import { isConversation } from './page/conversation';
import { ancestorHolding, wordedButtonsAfter } from './page/editable';
import { says } from './page/says';
import { shownText } from './page/shown-text';
import { shareLink } from './share-link';

const editor = '.block-editor-rich-text__editable, .block-editor-writing-flow [contenteditable="true"]';

/** `/lune-atelier/7301234567/la-collection`: a blog, a post, and a few of its words. */
const postPath = /^\/[\w-]{1,40}\/\d{6,}(?:\/|$)/u;

/** Gutenberg: each paragraph is an editing root of its own. */
export const tumblr: Network<'tumblr'> = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  recognises: onHost('www.tumblr.com', 'tumblr.com'),
  box(root, page) {
    if (!root.matches(editor) || isConversation(root, page.url)) return undefined;
    const around = () => root.closest('[role="dialog"]') ?? ancestorHolding(root, 'button', 'main, body');
    return composeBox(root, {
      surface: 'post',
      container: around,
      submit() {
        const container = around();
        const named = [...(container?.querySelectorAll('button') ?? [])].filter(
          (one) =>
            isLabel(shownText(one), labels.publish) ||
            isLabel(one.getAttribute('aria-label') ?? '', labels.publish),
        );
        return named.length > 0 || !container ? named : wordedButtonsAfter(root, container).slice(-1);
      },
    });
  },
  composer: {
    home: 'https://www.tumblr.com/new/text',
    share: (text) =>
      shareLink('https://www.tumblr.com/widgets/share/tool', { posttype: 'text', caption: text }),
  },
  limit: (_surface, facts) => codeUnits(maximum(facts?.maxCharacters, 4096)),
  hashtags: commonHashtags(),
  submitKeys: { post: 'none', comment: 'none', reply: 'none' },
  permalink(page, text) {
    const own = [...page.document.querySelectorAll('article')].find((one) => says(one, text));
    const links = [...(own?.querySelectorAll('a[href]') ?? [])].map((link) => absolute(page, link));
    return links.find((link) => link && postPath.test(new URL(link).pathname));
  },
};

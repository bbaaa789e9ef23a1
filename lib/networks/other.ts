import { composeBox } from './compose-box';
import { noHashtags } from './hashtags';
import type { Network } from './network';
import { closestOpen } from './page/closest-open';
import { inConversation } from './page/conversation';
import { editables } from './page/editable';

/** Any site without an adapter: the box the user pointed at, its form, and the form's submit button. */
export const other: Network<'other'> = {
  id: 'other',
  name: 'Other',
  matches: [],
  recognises: () => true,
  box(root) {
    if (!root.matches(editables) || inConversation(root)) return undefined;
    const container = () => closestOpen(root, 'form, dialog, [role="dialog"], [role="form"]');
    return composeBox(root, {
      surface: 'post',
      container,
      submit: () => {
        const form = container();
        if (form?.tagName !== 'FORM') return [];
        return form.querySelectorAll('button[type="submit"], button:not([type]), input[type="submit"]');
      },
      guessed: true,
    });
  },
  composer: { home: 'about:blank' },
  limit: () => undefined,
  hashtags: noHashtags,
  submitKeys: { post: 'none', comment: 'none', reply: 'none' },
};

import { anyBox } from './any-box';
import { noHashtags } from './hashtags';
import type { Network } from './network';
import { inConversation } from './page/conversation';
import { editables } from './page/editable';

/** Any site without an adapter: the box the person pointed at, and what looks like its button. */
export const other: Network<'other'> = {
  id: 'other',
  name: 'Other',
  matches: [],
  recognises: () => true,
  box: (root) => (root.matches(editables) && !inConversation(root) ? anyBox(root) : undefined),
  composer: { home: 'about:blank' },
  limit: () => undefined,
  hashtags: noHashtags,
  submitKeys: { post: 'mod+enter', comment: 'mod+enter', reply: 'mod+enter' },
};

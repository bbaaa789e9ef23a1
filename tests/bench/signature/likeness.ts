import { replyFeatures } from '../../../lib/signature/replies/reply-features';
import { replyWords } from '../../../lib/signature/replies/reply-words';

/** How alike two replies are once names, greetings and the like are left out: 0 to 1 (Dice 1945). */
export const likeness = (one: string, other: string): number => {
  const a = replyFeatures(replyWords(one));
  const b = replyFeatures(replyWords(other));
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared++;
  return (2 * shared) / (a.size + b.size);
};

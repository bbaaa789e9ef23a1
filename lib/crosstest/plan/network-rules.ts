import type { MessageKey } from '../../draft/message-key';

/** What a network thinks of the same content posted twice. */
const duplicates: Readonly<Record<string, MessageKey>> = {
  x: 'crosstestDuplicateX',
  reddit: 'crosstestDuplicateReddit',
  linkedin: 'crosstestDuplicateLinkedin',
  facebook: 'crosstestDuplicateMeta',
  instagram: 'crosstestDuplicateMeta',
  threads: 'crosstestDuplicateMeta',
  pinterest: 'crosstestDuplicatePinterest',
};

/** Networks that can divide their own audience at random, and what to ask them for. */
const splits: Readonly<Record<string, MessageKey>> = {
  youtube: 'crosstestSplitYoutube',
  facebook: 'crosstestSplitMeta',
  instagram: 'crosstestSplitMeta',
};

const found = (rules: Readonly<Record<string, MessageKey>>, network: string): MessageKey | undefined =>
  Object.hasOwn(rules, network) ? rules[network] : undefined;

/** The warning for posting two versions of one message on this network; nothing where nobody minds. */
export const duplicateRule = (network: string): MessageKey | undefined => found(duplicates, network);

/** The test this network offers by itself, better than any made with posts. */
export const nativeSplit = (network: string): MessageKey | undefined => found(splits, network);

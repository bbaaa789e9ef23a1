import { cannedFrom, cannedIndex } from '../../../lib/signature/replies/canned-index';
import { replyWords } from '../../../lib/signature/replies/reply-words';
import { pastedAgain } from './canned-pairs';
import { inventedReplies } from './invented-replies';
import type { BrandPost } from './labelled-tails';
import { likeness } from './likeness';
import { percentile } from './percentile';
import { seeded } from './random';
import { percent, printTable } from './table';

const copies = 5;
const strangers = 60_000;
const stored = 10_000;
/** Below this share of words in common, two replies of one brand are surely two replies. */
const surelyDifferent = 0.4;

const commonWords = (one: string, other: string): number => {
  const a = new Set(replyWords(one));
  const b = new Set(replyWords(other));
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
};

const invented = (): readonly BrandPost[] =>
  ['fr', 'en'].flatMap((lang) =>
    (inventedReplies[lang] ?? []).map((text) => ({ brand: lang, lang, text, signature: '' })),
  );

/** Near-copies told from other replies; then ten thousand replies searched. */
export const cannedBench = (posts: readonly BrandPost[]): Record<string, number> => {
  const random = seeded(11);
  const base = (posts.length > 50 ? posts : invented()).filter(({ text }) => replyWords(text).length >= 6);
  const at = (): BrandPost =>
    base[Math.floor(random() * base.length)] ?? { brand: '', lang: 'en', text: '', signature: '' };
  let pairs = 0;
  let found = 0;
  for (const { text, lang } of base) {
    for (let copy = 0; copy < copies; copy++) {
      pairs++;
      if (likeness(text, pastedAgain(text, lang, random)) >= cannedFrom) found++;
    }
  }
  const alarms = { between: [0, 0], within: [0, 0] };
  for (let turn = 0; turn < strangers; turn++) {
    const [one, other] = [at(), at()];
    const within = one.brand === other.brand;
    if (within && commonWords(one.text, other.text) > surelyDifferent) continue;
    const count = within ? alarms.within : alarms.between;
    count[1] = (count[1] ?? 0) + 1;
    if (likeness(one.text, other.text) >= cannedFrom) count[0] = (count[0] ?? 0) + 1;
  }
  const rate = ([wrong = 0, all = 0]: readonly number[]): number => (all === 0 ? 0 : wrong / all);
  const index = cannedIndex();
  for (let turn = 0; turn < stored; turn++) {
    const { text, lang } = at();
    index.add({ text: pastedAgain(text, lang, random), at: turn });
  }
  const times: number[] = [];
  for (let turn = 0; turn < 600; turn++) {
    const { text, lang } = at();
    const query = pastedAgain(text, lang, random);
    const start = performance.now();
    index.search(query);
    times.push(performance.now() - start);
  }
  const p95 = percentile(times.slice(100), 0.95);
  printTable(
    ['canned replies', 'cases', 'figure'],
    [
      ['near-copies found (names, greetings, small edits)', String(pairs), percent(found / pairs)],
      ['false alarms between brands', String(alarms.between[1]), percent(rate(alarms.between))],
      ['false alarms within a brand', String(alarms.within[1]), percent(rate(alarms.within))],
      [
        `search of ${index.size} replies, median / p95`,
        String(times.length - 100),
        `${percentile(times.slice(100), 0.5).toFixed(2)} / ${p95.toFixed(2)} ms`,
      ],
    ],
  );
  return {
    cannedRecall: found / pairs,
    cannedFalseAlarms: Math.max(rate(alarms.between), rate(alarms.within)),
    cannedSearchP95Ms: p95,
  };
};

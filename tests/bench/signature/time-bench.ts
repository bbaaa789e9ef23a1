import type { Draft } from '../../../lib/draft/draft';
import { inventedBrand, replyOf } from '../../../lib/signature/invented-brand';
import { personalChecks } from '../../../lib/signature/personal-checks';
import { cannedIndex } from '../../../lib/signature/replies/canned-index';
import { signatureChecks } from '../../../lib/signature/signature-checks';
import { inventedPeople, inventedReplies } from './invented-replies';
import { percentile } from './percentile';
import { printTable } from './table';

const answering = {
  name: 'Léa Morin',
  handle: '@lea',
  text: 'Où en est ma livraison, et le remboursement ?',
};

const drafts = (length: number, count: number): readonly Draft[] => {
  const bodies = Object.values(inventedReplies).flat();
  const endings = [
    '',
    ' ^JD',
    ' ^PL',
    ' — Jeanne, équipe Oriflo',
    ' ^JD https://example.org #a #b',
    ' ^JD 1/2',
    ' ^XXX',
    ' Merci Paul',
  ];
  return Array.from({ length: count }, (_, turn) => {
    let text = '';
    for (let at = turn; text.length < length - 30; at++) text += `${bodies[at % bodies.length]} `;
    return replyOf(text.slice(0, length - 30).trimEnd() + (endings[turn % endings.length] ?? ''), {
      answering,
    });
  });
};

const signing = (() => {
  const brand = inventedBrand({
    templates: ['^{initials}', '— {firstName}, équipe {brand}'],
    shortTemplate: '/{initials}',
  });
  const people = inventedPeople.map(([firstName, lastName, initials], at) => ({
    id: String(at),
    firstName,
    lastName,
    initials,
  }));
  return { ...brand, people: [...brand.people, ...people] };
})();

/** Each check on a fresh draft, as a keystroke makes one; and all of them on one draft, as a review does. */
export const timeBench = (): Record<string, number> => {
  const limit = { max: 500, measure: (text: string) => text.length };
  const checks = [...signatureChecks, ...personalChecks];
  const replies = cannedIndex(drafts(500, 1_000).map(({ text }, at) => ({ text, at })));
  const signals = (draft: Draft) => ({ signing, limit, replies, signedBefore: `${draft.text} ^JD` });
  // Posts are unsigned: there, that check has something to look for.
  const placed = (draft: Draft, id: string): Draft =>
    id === 'signature/unexpected' ? { ...draft, surface: 'post' } : draft;
  const rows: string[][] = [];
  const worst: Record<string, number> = {};
  const all: Record<string, number> = {};
  for (const [length, count] of [
    [500, 1_600],
    [60_000, 160],
  ] as const) {
    const texts = drafts(length, count);
    const time = (run: (draft: Draft) => void): number => {
      const once = (draft: Draft): number => {
        const fresh = { ...draft };
        const start = performance.now();
        run(fresh);
        return performance.now() - start;
      };
      // The median of three: the machine's other work is not the check's.
      const times = texts.map((draft) => percentile([once(draft), once(draft), once(draft)], 0.5));
      return percentile(times.slice(count / 4), 0.95);
    };
    for (const check of checks) {
      const p95 = time((draft) => check.run(placed(draft, check.id), undefined, signals(draft)));
      rows.push([`${check.id}, ${length} characters`, p95.toFixed(3)]);
      worst[length] = Math.max(worst[length] ?? 0, p95);
    }
    all[length] = time((draft) => {
      for (const check of checks) check.run(draft, undefined, signals(draft));
    });
    rows.push([`all checks, ${length} characters`, (all[length] ?? 0).toFixed(3)]);
  }
  printTable(['time', 'p95, ms'], rows);
  return {
    checkP95Ms500: worst[500] ?? 0,
    checkP95Ms60000: worst[60_000] ?? 0,
    allChecksP95Ms500: all[500] ?? 0,
    allChecksP95Ms60000: all[60_000] ?? 0,
  };
};

import type { BoxMarks } from '../compose/box-marks';
import { keptRecord } from './kept-record';
import { laidOut } from './laid-out';
import { browser } from './webext';

/** Boxes pointed at and remembered, by host: only where the site was switched on. Holds nothing that was written. */
export type Picks = Readonly<Record<string, readonly BoxMarks[]>>;

export const picksLaidOut = laidOut<Picks>('picks');

/** A site has a post, a comment, a reply; what was shown first is forgotten first. */
const mostOfOneSite = 8;

/** Only the worker writes it: a box may be pointed at while grants change. */
const record = keptRecord<Picks>(
  () => browser.storage.local,
  'picks',
  (stored) => (stored as Picks | undefined) ?? {},
);

/** In the worker: remembers a box of a host. */
export async function rememberPick(host: string, marks: BoxMarks): Promise<void> {
  await record.change((before) => {
    const others = (before[host] ?? []).filter((one) => JSON.stringify(one) !== JSON.stringify(marks));
    return { ...before, [host]: [...others, marks].slice(-mostOfOneSite) };
  });
}

/** In the worker: forgets the boxes of sites that were switched off. */
export async function forgetPicksBut(isOn: (host: string) => boolean): Promise<void> {
  await record.change((before) => {
    const kept = Object.entries(before).filter(([host]) => isOn(host));
    return kept.length < Object.keys(before).length ? Object.fromEntries(kept) : before;
  });
}

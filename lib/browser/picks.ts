import type { BoxMarks } from '../compose/box-marks';
import { laidOut } from './laid-out';

/** Boxes pointed at and remembered, by host: only where the site was switched on. Holds nothing that was written. */
export type Picks = Readonly<Record<string, readonly BoxMarks[]>>;

export const picksLaidOut = laidOut<Picks>('picks');

/** A site has a post, a comment, a reply; what was shown first is forgotten first. */
const mostOfOneSite = 8;

/** In the worker: remembers a box of a host. */
export async function rememberPick(host: string, marks: BoxMarks): Promise<void> {
  const before = (await picksLaidOut.read()) ?? {};
  const others = (before[host] ?? []).filter((one) => JSON.stringify(one) !== JSON.stringify(marks));
  await picksLaidOut.write({ ...before, [host]: [...others, marks].slice(-mostOfOneSite) });
}

/** In the worker: forgets the boxes of sites that were switched off. */
export async function forgetPicksBut(isOn: (host: string) => boolean): Promise<void> {
  const before = await picksLaidOut.read();
  if (!before) return;
  const kept = Object.entries(before).filter(([host]) => isOn(host));
  if (kept.length < Object.keys(before).length) await picksLaidOut.write(Object.fromEntries(kept));
}

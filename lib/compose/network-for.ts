import type { Network, Page } from '../networks/network';
import { type BoxMarks, hasMarks } from './box-marks';
import { inThisFrame } from './in-this-frame';
import { elsewhere, networkHere } from './network-here';

export interface Allowed {
  /** Was this site switched on? Without it only what was pointed at, or a network's own composer, is looked at. */
  readonly granted: boolean;
  /** Boxes pointed at on this site before, and remembered. */
  readonly remembered: readonly BoxMarks[];
}

const nowhere: Network = { ...elsewhere, box: () => undefined };

/** Was this box pointed at, just now or before? */
const pointedAt = (root: HTMLElement, { remembered }: Allowed): boolean =>
  inThisFrame().picked.has(root) || remembered.some((marks) => hasMarks(root, marks));

/**
 * The network that drives a box. A site without an adapter is read where the person pointed, and nowhere else; on a
 * network's own site her pointing counts more than our not knowing the box.
 */
export function networkFor(root: HTMLElement, page: Page, allowed: Allowed): Network {
  const own = networkHere(page);
  if (pointedAt(root, allowed)) return own.box(root, page) ? own : elsewhere;
  if (own.id !== 'other') return own;
  return allowed.granted && allowed.remembered.length === 0 ? own : nowhere;
}

/** Could this be pointed at as a compose box? Never a password, a card, a search, a private conversation. */
export function mayBePointedAt(root: HTMLElement, page: Page): boolean {
  const own = networkHere(page);
  return (
    own.box(root, page) !== undefined ||
    (!own.isPrivate?.(root, page) && elsewhere.box(root, page) !== undefined)
  );
}

import type { PlannedPost } from './experiment-plan';
import type { Ports } from './ports';

/** Two versions of one message, and how far the writer got with them. Lives in the page until she decides. */
export interface Hesitation {
  readonly a: string;
  readonly b: string;
  /** The order is drawn with it, so that nobody chooses it afterwards. */
  readonly seed: number;
  /** The way she chose among those proposed, and the date of the first post: left to the planner at first. */
  readonly way?: string;
  readonly start?: number;
  /** The plan is stored under this id; which of its posts were handed to their composer. */
  readonly started?: {
    readonly id: string;
    readonly posts: readonly PlannedPost[];
    readonly handedOver: readonly number[];
  };
}

/** Starts from the message as it stands, or from the two versions that were noticed. */
export const hesitate = (ports: Ports, a: string, b: string): Hesitation => ({
  a,
  b,
  seed: Math.floor(ports.random() * 2 ** 31),
});

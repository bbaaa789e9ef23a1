import type { Network } from '../networks/network';

/**
 * What our scripts share in one frame. They run in the same isolated world, out of the page's sight; the picker comes
 * as a script of its own, so that no page carries it before it is asked for.
 */
interface InThisFrame {
  /** The networks this frame may belong to, by id, put here by scripts of their own before the compose script. */
  readonly networks: Map<string, Network>;
  /** Boxes the person pointed at. */
  readonly picked: WeakSet<Element>;
  /** Tells whether the compose script that runs here belongs to a living extension; absent when none runs. */
  alive?: () => boolean;
  /** Ends the picking under way. */
  stopPicking?: () => void;
}

const key = Symbol.for('paraphe.frame');

type World = typeof globalThis & { [key]?: InThisFrame };

export function inThisFrame(): InThisFrame {
  const world: World = globalThis;
  world[key] ??= { networks: new Map(), picked: new WeakSet() };
  return world[key];
}

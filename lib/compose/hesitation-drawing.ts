import type { Words } from '../../components/translate';
import type { Hesitation } from './hesitation';
import type { Ports } from './ports';

/** What the view of the two versions needs from the box it stands beside. */
export interface HesitationScene {
  readonly hesitation: Hesitation;
  readonly words: Words;
  /** Id of the network where the message must succeed in the end. */
  readonly target: string;
  /** Ids of the networks switched on. */
  readonly networks: readonly string[];
  readonly ports: Ports;
  change(hesitation: Hesitation | undefined): void;
  /** The answer, or undefined when there is none: the panel says so by itself. */
  asked<T>(question: Promise<T>): Promise<T | undefined>;
}

/** Draws the view into an element of the panel, again at each change; undefined takes it away. */
export type DrawHesitation = (into: HTMLElement, scene: HesitationScene | undefined) => void;

/** Where the script that draws it leaves itself in our own world of the page, which the page cannot see. */
const key = Symbol.for('paraphe.hesitation');

export const offerDrawing = (draw: DrawHesitation): void => {
  Reflect.set(globalThis, key, draw);
};

export const offeredDrawing = (): DrawHesitation | undefined => Reflect.get(globalThis, key);

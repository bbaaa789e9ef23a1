import type { Words } from '../../components/translate';
import type { Draft } from '../draft/draft';
import type { Edit } from '../draft/finding';
import type { Decided } from './box-state';
import type { Hesitation } from './hesitation';
import type { Ports } from './ports';

/** What the view of the two versions needs from the box it stands beside. */
export interface HesitationScene {
  readonly hesitation: Hesitation;
  /** The message as it stands now, and where. */
  readonly draft: Draft;
  readonly words: Words;
  /** Id of the network where the message must succeed in the end. */
  readonly target: string;
  /** Ids of the networks switched on. */
  readonly networks: readonly string[];
  readonly ports: Ports;
  /** Changes the two versions, made of what they are by then: an answer may come after other changes; undefined ends. */
  revise(make: (now: Hesitation) => Hesitation | undefined): void;
  /** The answer, or undefined when there is none: the panel says so by itself. */
  asked<T>(question: Promise<T>): Promise<T | undefined>;
}

/** What the views drawn on demand in the page need: two versions, or another wording. */
export interface BoxScene extends Omit<HesitationScene, 'hesitation'> {
  readonly hesitation: Hesitation | undefined;
  /** The message of which another wording was asked for. */
  readonly wording: string | undefined;
  /** Can Paraphe write in this box? */
  readonly writable: boolean;
  decide(change: Decided): void;
  /** Writes one edit in the box; `edit` gets the text as it is by then. */
  apply(edit: (now: string) => Edit | undefined): Promise<void>;
}

/** Draws the view into an element of the panel, again at each change; undefined takes it away. */
export type DrawHesitation = (into: HTMLElement, scene: BoxScene | undefined) => void;

/** Where the script that draws it leaves itself in our own world of the page, which the page cannot see. */
const key = Symbol.for('paraphe.hesitation');

export const offerDrawing = (draw: DrawHesitation): void => {
  Reflect.set(globalThis, key, draw);
};

export const offeredDrawing = (): DrawHesitation | undefined => Reflect.get(globalThis, key);

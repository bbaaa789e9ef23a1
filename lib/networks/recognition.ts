import type { ComposeBox } from './compose-box';

/** How a box was recognised: by the network's own marks, by what surrounds it only, or no longer at all. */
export const recognitions = ['known', 'guessed', 'lost'] as const;
export type Recognition = (typeof recognitions)[number];

export const recognitionOf = ({ guessed, lost }: ComposeBox): Recognition =>
  lost ? 'lost' : guessed ? 'guessed' : 'known';

import type { Lead } from './lead';

// "Type /Help", "use code *PLUS", « tapez /Aide »: what follows is to be typed, nobody signs with it.
const instruction =
  /(?<![\p{L}\p{M}])(?:type|typing|enter|text|send|reply|dial|use|using|code|command|promo|tape[rz]?|entre[rz]|envoye[rz]|réponde[rz]|répondre|compose[rz]|utilise[rz]|saisi[rs]|saisissez|commande)(?: (?:with|avec|par|le|the|code|promo))*\s*$/iu;

/** Is a mark in mid-sentence the start of something the reader is told to type? */
export const isInstructed = (before: string, lead: Lead): boolean =>
  lead === 'word' && instruction.test(before.slice(-40));

import en from '../lexicons/en/sensational.json';
import fr from '../lexicons/fr/sensational.json';
import { phraseCheck } from './phrase-check';

/** Promises that the click never keeps. */
export const sensational = phraseCheck('tone/sensational', [
  { topic: 'bait', lists: { fr: fr.bait, en: en.bait }, reason: 'findingSensational', weight: 1 },
]);

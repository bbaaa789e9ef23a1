import en from '../lexicons/en/bland.json';
import fr from '../lexicons/fr/bland.json';
import { phraseCheck } from './phrase-check';

/**
 * What anybody could have written: clichés at once, corporate filler from two on, hedging from three on. A note,
 * never more: plain words are no fault, and a brand may love its clichés.
 */
export const bland = phraseCheck('tone/bland', [
  { topic: 'cliche', lists: { fr: fr.cliche, en: en.cliche }, reason: 'findingBlandCliche', weight: 1 },
  {
    topic: 'filler',
    lists: { fr: fr.filler, en: en.filler },
    reason: 'findingBlandFiller',
    weight: 0,
    least: 2,
  },
  { topic: 'hedge', lists: { fr: fr.hedge, en: en.hedge }, reason: 'findingBlandHedge', weight: 0, least: 3 },
]);

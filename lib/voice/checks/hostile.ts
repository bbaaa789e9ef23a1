import en from '../lexicons/en/hostile.json';
import fr from '../lexicons/fr/hostile.json';
import { phraseCheck } from './phrase-check';

/** Insults, and sentences that send somebody packing. Whatever the brand's voice, worth a second look. */
export const hostile = phraseCheck('tone/hostile', [
  { topic: 'insult', lists: { fr: fr.insult, en: en.insult }, reason: 'findingInsult', weight: 2 },
  {
    topic: 'dismissive',
    lists: { fr: fr.dismissive, en: en.dismissive },
    reason: 'findingDismissive',
    weight: 2,
  },
]);

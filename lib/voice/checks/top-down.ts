import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { BrandVoice } from '../brand-voice';
import en from '../lexicons/en/top-down.json';
import fr from '../lexicons/fr/top-down.json';
import { readText } from '../text/read-text';
import type { Word } from '../text/word';
import { textLanguage } from '../text-language';
import type { VoiceSignals } from '../voice-signals';
import { phraseFindings } from './phrase-check';

const brand = { fr: /^(?:nous|notre|nos)$/u, en: /^(?:we|our|ours|us)$/u } as const;
const reader = {
  fr: /^(?:vous|votre|vos|vôtre|vôtres|tu|te|t|toi|ton|ta|tes|\p{L}{3,}ez)$/u,
  en: /^(?:you|your|yours|yourself)$/u,
} as const;

/** Fewest words of "we" that make a message one about ourselves. */
const mostWe = 4;

/**
 * Talk from above: orders one after the other, or a message about "us" in which nobody is spoken to and nothing is
 * asked. One obligation is no fault ("you must be 18"); two without a question are.
 */
export const topDown: Check<BrandVoice, VoiceSignals> = {
  id: 'tone/top-down',
  run(draft, _voice, signals) {
    const language = textLanguage(draft.text, signals);
    if (language !== 'fr' && language !== 'en') return [];
    const asks = draft.text.includes('?');
    const lists = { fr: fr.obligation, en: en.obligation };
    const rule = {
      id: 'tone/top-down',
      topic: 'obligation',
      lists,
      reason: 'findingTopDown',
      weight: 1,
      least: asks ? 3 : 2,
    } as const;
    return [...phraseFindings(draft.text, rule, language), ...aboutUs(draft.text, language, asks)];
  },
};

function aboutUs(text: string, language: 'fr' | 'en', asks: boolean): readonly Finding[] {
  const { words } = readText(text);
  const of = (sign: RegExp): readonly Word[] =>
    words.filter(({ plain, quoted }) => !quoted && sign.test(plain));
  const [first, ...others] = of(brand[language]);
  if (asks || first === undefined || others.length + 1 < mostWe || of(reader[language]).length > 0) return [];
  return [
    {
      check: 'tone/top-down',
      topic: 'we',
      span: { start: first.start, end: first.end },
      alsoAt: others.map(({ start, end }) => ({ start, end })),
      reason: { key: 'findingAllAboutUs', params: { COUNT: others.length + 1 } },
      edits: [],
      weight: 0,
    },
  ];
}

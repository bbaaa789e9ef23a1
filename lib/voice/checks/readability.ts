import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { BrandVoice } from '../brand-voice';
import { readabilityScore } from '../readability-score';
import { readText } from '../text/read-text';
import type { Word } from '../text/word';
import { textLanguage } from '../text-language';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

/** Least reading ease, and longest sentence in words, by what the audience can take. */
const bearable = {
  simple: { ease: 55, sentence: 22 },
  general: { ease: 35, sentence: 32 },
  expert: { ease: 0, sentence: 45 },
} as const;

/** Too hard for the audience the voice names; silent for a voice that names none. */
export const readability: Check<BrandVoice, VoiceSignals> = {
  id: 'readability',
  run(draft, voice, signals) {
    const { audience } = voiceOn(voice, draft);
    const language = textLanguage(draft.text, signals);
    if (audience?.reading === undefined || language === undefined) return [];
    const { ease, sentence } = bearable[audience.reading];
    const { words } = readText(draft.text);
    const long = longSentence(words, sentence);
    if (long) return [long];
    const jargon = new Set(audience.jargon?.map((word) => word.toLowerCase()));
    const score = readabilityScore(words, language, jargon);
    const first = words[0];
    const last = words.at(-1);
    if (score === undefined || score >= ease || first === undefined || last === undefined) return [];
    return [
      {
        check: 'readability',
        topic: 'ease',
        span: { start: first.start, end: last.end },
        reason: { key: 'findingHardToRead', params: { SCORE: Math.round(score) } },
        edits: [],
        weight: 0,
      },
    ];
  },
};

function longSentence(words: readonly Word[], most: number): Finding | undefined {
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !words[at]?.opens) continue;
    const first = words[from];
    const last = words[at - 1];
    if (at - from > most && first && last) {
      return {
        check: 'readability',
        topic: 'sentence',
        span: { start: first.start, end: last.end },
        reason: { key: 'findingLongSentence', params: { COUNT: at - from } },
        edits: [],
        weight: 0,
      };
    }
    from = at;
  }
  return undefined;
}

import type { Mention } from '../../vigilance/mention';
import { isLanguage } from '../../voice/language';
import type { LanguageJudge } from '../../voice/language-clues';
import { textLanguage } from '../../voice/text-language';
import { scoreTone } from '../../voice/tone/score-tone';
import type { Models } from '../voice-models';
import type { VigilanceStore } from './vigilance-store';

/** Mentions read in one go: what else the worker has to do comes between two of them. */
const atATime = 20;
/** Older mentions are in no share that matters. */
const readBack = 31 * 86_400_000;

/** -1 (negative) to 1 (positive), as the model of its language hears it; null where none is sure. */
async function toneOf(
  { title, text, language }: Mention,
  models: Models,
  judge: LanguageJudge,
): Promise<number | null> {
  // What a feed calls its language is a hint: the words decide.
  const hint = language?.slice(0, 2).toLowerCase();
  const words = `${title}. ${text === title ? '' : text}`.slice(0, 600);
  const spoken = textLanguage(words, { language: isLanguage(hint) ? hint : undefined, judge });
  const model = spoken && (await models.tone(spoken));
  const sentiment = model && scoreTone(model, words).find(({ task }) => task === 'sentiment');
  if (!sentiment || sentiment.unsure) return null;
  const { positive = 0, negative = 0 } = sentiment.probabilities;
  return positive - negative;
}

/** Hears the tone of the mentions that were not read for it yet, newest first, a few at a time. */
export async function rateTones(
  store: VigilanceStore,
  models: Models,
  judge: LanguageJudge,
  now: number,
): Promise<void> {
  const unread = await store.mentions
    .where('at')
    .above(now - readBack)
    .reverse()
    .filter(({ tone }) => tone === undefined)
    .toArray();
  for (let from = 0; from < unread.length; from += atATime) {
    for (const { id, mention } of unread.slice(from, from + atATime)) {
      const tone = await toneOf(mention, models, judge);
      await store.mentions.update(id, { tone });
    }
  }
}

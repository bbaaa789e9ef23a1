import type { Check } from '../../draft/check';
import type { BrandVoice } from '../brand-voice';
import { readText } from '../text/read-text';
import type { VoiceSignals } from '../voice-signals';

/** Words that make an opening, posts looked back at, and how many of them may open alike. */
const openingWords = 3;
const lookedBack = 10;
const mayOpenAlike = 3;

/** The last posts all began like this one. Replies do, and may: only posts of their own are asked about. */
export const sameOpening: Check<BrandVoice, VoiceSignals> = {
  id: 'originality/same-opening',
  run(draft, _voice, { ownPosts }) {
    if (draft.surface !== 'post' || ownPosts === undefined) return [];
    const opening = openingOf(draft.text);
    if (opening === undefined) return [];
    const alike = ownPosts
      .slice(0, lookedBack)
      .filter(({ text }) => openingOf(text)?.words === opening.words).length;
    if (alike < mayOpenAlike) return [];
    return [
      {
        check: 'originality/same-opening',
        topic: opening.words,
        span: opening.span,
        reason: { key: 'findingSameOpening', params: { COUNT: alike } },
        edits: [],
        weight: 0,
      },
    ];
  },
};

function openingOf(text: string) {
  const words = readText(text.slice(0, 400)).words.slice(0, openingWords);
  const first = words[0];
  const last = words[openingWords - 1];
  if (first === undefined || last === undefined) return undefined;
  return { words: words.map(({ plain }) => plain).join(' '), span: { start: first.start, end: last.end } };
}

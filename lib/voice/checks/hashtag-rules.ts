import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { BrandVoice } from '../brand-voice';
import { networkRules } from '../network-rules';
import { readText, type Tag } from '../text/read-text';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';

/** Too many hashtags for the brand or the network, in the wrong place, or cut short by a sign that ends them. */
export const hashtagRules: Check<BrandVoice, VoiceSignals> = {
  id: 'hashtags/rules',
  run(draft, voice) {
    const habit = voiceOn(voice, draft).hashtags;
    const tags = readText(draft.text).tags.filter(({ kind }) => kind === 'hashtag');
    const allowed = networkRules(draft.network).hashtags;
    const most = habit?.most ?? allowed;
    return [
      ...(most === undefined ? [] : tooMany(tags, most, habit?.most === undefined ? 0 : 1)),
      ...(habit?.placed === 'end' ? inside(draft.text, tags) : []),
      ...cutShort(draft.text, tags),
    ];
  },
};

function tooMany(tags: readonly Tag[], most: number, weight: 0 | 1): readonly Finding[] {
  const over = tags[most];
  if (over === undefined) return [];
  return [
    {
      check: 'hashtags/rules',
      topic: 'most',
      span: over.span,
      alsoAt: tags.slice(most + 1).map(({ span }) => span),
      reason: { key: 'findingHashtagsMany', params: { COUNT: tags.length, MOST: most } },
      edits: [],
      weight,
    },
  ];
}

/** A brand that keeps its hashtags at the end: those with a word after them. */
function inside(text: string, tags: readonly Tag[]): readonly Finding[] {
  const lastWord = readText(text).words.at(-1);
  const early = tags.filter(({ span }) => lastWord !== undefined && span.end < lastWord.start);
  const [first, ...others] = early;
  if (first === undefined) return [];
  return [
    {
      check: 'hashtags/rules',
      topic: 'placed',
      span: first.span,
      alsoAt: others.map(({ span }) => span),
      reason: { key: 'findingHashtagInside', params: { TAG: first.text } },
      edits: [],
      weight: 0,
    },
  ];
}

/** "#Saint-Malo" links to #Saint: hyphens and apostrophes end a hashtag on every network. */
function cutShort(text: string, tags: readonly Tag[]): readonly Finding[] {
  for (const tag of tags) {
    const rest = /^(?:[-'’]\p{L}[\p{L}\p{N}_]*)+/u.exec(text.slice(tag.span.end, tag.span.end + 60))?.[0];
    // "#Austria's" is cut where it should be.
    if (rest === undefined || /^['’]s$/u.test(rest)) continue;
    const span = { start: tag.span.start, end: tag.span.end + rest.length };
    const joined = tag.text + rest.replace(/[-'’](\p{L})/gu, (_, letter: string) => letter.toUpperCase());
    return [
      {
        check: 'hashtags/rules',
        topic: 'cut',
        span,
        reason: { key: 'findingHashtagCut', params: { TAG: tag.text } },
        edits: [{ span, text: joined, label: { key: 'editSayInstead', params: { WORD: joined } } }],
        weight: 1,
      },
    ];
  }
  return [];
}

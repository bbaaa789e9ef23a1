import type { Check } from '../../draft/check';
import type { MessageKey } from '../../draft/message-key';
import { wholeSpan } from '../../draft/span';
import type { BrandVoice } from '../brand-voice';
import type { StyleName } from '../match/style-measures';
import type { VoiceSignals } from '../voice-signals';

/** Share of own posts that must sound nearer than the draft: one post is weak evidence, so nearly all of them. */
const farthest = 0.02;

/** What sets the draft apart, said; measures that mean little to a person are not. */
const reasons: Readonly<Partial<Record<StyleName, readonly [more: MessageKey, less: MessageKey]>>> = {
  length: ['findingFarLonger', 'findingFarShorter'],
  sentence: ['findingFarLongSentences', 'findingFarShortSentences'],
  exclamation: ['findingFarExclamations', 'findingFarNoExclamation'],
  question: ['findingFarQuestions', 'findingFarNoQuestion'],
  emoji: ['findingFarEmoji', 'findingFarNoEmoji'],
  hashtag: ['findingFarHashtags', 'findingFarNoHashtag'],
  line: ['findingFarLines', 'findingFarOneLine'],
  capital: ['findingFarCapitals', 'findingVoiceFar'],
  we: ['findingFarWe', 'findingFarNoWe'],
  i: ['findingFarI', 'findingFarNoI'],
  you: ['findingFarYou', 'findingFarNoYou'],
};

/** The draft does not sound like the account's own posts; says the way of writing that differs most. */
export const voiceMatch: Check<BrandVoice, VoiceSignals> = {
  id: 'coherence/voice-match',
  run(draft, _voice, { reading }) {
    const match = reading?.text === draft.text ? reading.match : undefined;
    if (match === undefined || match.share >= farthest) return [];
    const telling = match.differs.find(({ name }) => reasons[name]);
    const said = telling && reasons[telling.name];
    return [
      {
        check: 'coherence/voice-match',
        ...(telling ? { topic: telling.name } : {}),
        span: wholeSpan(draft.text),
        reason: { key: said ? said[telling?.more ? 0 : 1] : 'findingVoiceFar' },
        edits: [],
        weight: 0,
      },
    ];
  },
};

import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { MessageKey } from '../../draft/message-key';
import type { BrandVoice, DimensionName } from '../brand-voice';
import en from '../lexicons/en/register.json';
import fr from '../lexicons/fr/register.json';
import { findEmoji } from '../text/find-emoji';
import { textLanguage } from '../text-language';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';
import { type PhraseLists, phraseFindings } from './phrase-check';

/** Words that pull a message to one end of a dimension, and how many a voice at the other end bears. */
interface Pull {
  readonly dimension: DimensionName;
  /** The end that the words pull to. */
  readonly to: -1 | 1;
  readonly lists: PhraseLists;
  readonly least: number;
  readonly reason: MessageKey;
}

const pulls: readonly Pull[] = [
  {
    dimension: 'formal',
    to: -1,
    lists: { fr: fr.casual, en: en.casual },
    least: 1,
    reason: 'findingTooCasual',
  },
  {
    dimension: 'formal',
    to: 1,
    lists: { fr: fr.formal, en: en.formal },
    least: 2,
    reason: 'findingTooFormal',
  },
  { dimension: 'funny', to: 1, lists: { fr: fr.funny, en: en.funny }, least: 1, reason: 'findingTooFunny' },
  {
    dimension: 'irreverent',
    to: 1,
    lists: { fr: fr.irreverent, en: en.irreverent },
    least: 1,
    reason: 'findingIrreverent',
  },
  {
    dimension: 'enthusiastic',
    to: 1,
    lists: { fr: fr.enthusiastic, en: en.enthusiastic },
    least: 2,
    reason: 'findingTooKeen',
  },
];

/**
 * Each dimension against the end the brand chose: a formal voice that says "ouais", a sober one with three
 * superlatives. A neutral dimension asks nothing, and no voice is told that it lacks a joke.
 */
const dimensionCheck = (dimension: DimensionName): Check<BrandVoice, VoiceSignals> => ({
  id: `dimension/${dimension}`,
  run(draft, voice, signals) {
    const chosen = voiceOn(voice, draft).dimensions?.[dimension] ?? 0;
    const against = pulls.filter((pull) => pull.dimension === dimension && pull.to === -chosen);
    if (against.length === 0) return [];
    const language = textLanguage(draft.text, signals);
    const findings = against.flatMap(({ lists, least, reason }) =>
      phraseFindings(draft.text, { id: `dimension/${dimension}`, lists, least, reason, weight: 1 }, language),
    );
    return dimension === 'enthusiastic' && chosen === -1 ? [...findings, ...loudSigns(draft.text)] : findings;
  },
});

/** Enthusiasm without words: three or more emoji and exclamation marks together. */
function loudSigns(text: string): readonly Finding[] {
  const signs = [
    ...findEmoji(text),
    ...[...text.matchAll(/!+/gu)].map((run) => ({ start: run.index, end: run.index + run[0].length })),
  ].sort((a, b) => a.start - b.start);
  const [first, ...others] = signs;
  if (first === undefined || signs.length < 3) return [];
  return [
    {
      check: 'dimension/enthusiastic',
      topic: 'signs',
      span: first,
      alsoAt: others,
      reason: { key: 'findingTooManySigns', params: { COUNT: signs.length } },
      edits: [],
      weight: 1,
    },
  ];
}

export const dimensions: readonly Check<BrandVoice, VoiceSignals>[] = [
  dimensionCheck('formal'),
  dimensionCheck('funny'),
  dimensionCheck('irreverent'),
  dimensionCheck('enthusiastic'),
];

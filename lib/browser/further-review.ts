import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';
import { byWeight, longestReviewed, review } from '../draft/review';
import { personalChecks } from '../signature/personal-checks';
import type { PersonalSignals } from '../signature/replies/personal-signals';
import { parseBrandVoice } from '../voice/parse-brand-voice';
import { voiceChecks } from '../voice/voice-checks';
import type { VoiceSignals } from '../voice/voice-signals';
import type { Settings } from './settings';

/**
 * Both rooms hear talk that comes from above; on a reply, the one that knows it is a reply says so. What the
 * statistics hear and a list of words says more plainly is left to the list.
 */
function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const aboutReply = findings.some(({ check }) => check === 'reply/top-down');
  const byWords = new Set(findings.filter(({ topic }) => topic !== 'reads').map(({ check }) => check));
  return findings.filter(
    ({ check, topic }) =>
      !(aboutReply && check === 'tone/top-down') && !(topic === 'reads' && byWords.has(check)),
  );
}

/**
 * In the worker: every check of the voice, in every language, and those of a reply to somebody. The page asks itself
 * those that must be instant, in French and English; what both found is shown once. The panel never waits for this.
 * `heard` is what the statistics say of this very draft.
 */
export function furtherReview(
  draft: Draft,
  { voice, brand }: Pick<Settings, 'voice' | 'brand'>,
  personal: PersonalSignals = {},
  heard: VoiceSignals = {},
): readonly Finding[] {
  if (draft.text.trim() === '' || draft.text.length > longestReviewed) return [];
  const signals = { ...personal, ...(brand === '' ? {} : { signing: { brand } }) };
  const ofVoice = review(draft, parseBrandVoice(voice).voice, heard, voiceChecks);
  return byWeight(saidOnce([...ofVoice, ...review(draft, undefined, signals, personalChecks)]));
}

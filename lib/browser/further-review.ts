import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';
import { longestReviewed, review } from '../draft/review';
import { parseBrandVoice } from '../voice/parse-brand-voice';
import { voiceChecks } from '../voice/voice-checks';
import { readSettings } from './stored-settings';

/**
 * In the worker: every check of the voice, in every language. The page asks itself those that must be instant, in
 * French and English; what both found is shown once. The panel never waits for this.
 */
export async function furtherReview(draft: Draft): Promise<readonly Finding[]> {
  if (draft.text.trim() === '' || draft.text.length > longestReviewed) return [];
  const { settings } = await readSettings();
  return review(draft, parseBrandVoice(settings.voice).voice, {}, voiceChecks);
}

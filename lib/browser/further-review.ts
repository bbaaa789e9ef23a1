import { instantChecks } from '../compose/checks';
import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';
import { longestReviewed, review } from '../draft/review';
import { parseBrandVoice } from '../voice/parse-brand-voice';
import { voiceChecks } from '../voice/voice-checks';
import { readSettings } from './stored-settings';

const inPage = new Set(instantChecks.map(({ id }) => id));
const further = voiceChecks.filter(({ id }) => !inPage.has(id));

/** In the worker: the checks of the voice that the page does not carry. The panel never waits for them. */
export async function furtherReview(draft: Draft): Promise<readonly Finding[]> {
  if (draft.text.trim() === '' || draft.text.length > longestReviewed) return [];
  const { settings } = await readSettings();
  return review(draft, parseBrandVoice(settings.voice).voice, {}, further);
}

import type { RewriteQuestion } from '../../compose/rewrite';
import { networkById } from '../../networks';
import type { LanguageJudge } from '../../voice/language-clues';
import { parseBrandVoice } from '../../voice/parse-brand-voice';
import { checkRewrite } from '../../voice/rewrite/check-rewrite';
import { type RewriteRequest, rewriteRequest } from '../../voice/rewrite/rewrite-request';
import { textLanguage } from '../../voice/text-language';
import { voiceOn } from '../../voice/voice-on';
import { grantedOrigins } from '../grants';
import type { Settings } from '../settings';
import { askBuiltIn } from './ask-built-in';
import { askEndpoint } from './ask-endpoint';
import { readAnswer } from './read-answer';
import { RewriteTrouble } from './rewrite-trouble';
import { RewritingStore } from './rewriting-store';

/** Longer texts are no posts, and most models lose their way in them. */
const longestDraft = 5_000;

interface Tools {
  readonly signal: AbortSignal;
  readonly told: (length: number) => void;
  /** Who settles what language a text is in. */
  readonly judge: LanguageJudge;
}

async function askOwn(request: RewriteRequest, tools: Tools): Promise<string> {
  const store = new RewritingStore();
  const endpoint = await store.read().finally(() => store.close());
  if (!endpoint) throw new RewriteTrouble('off');
  const granted = await grantedOrigins();
  if (!granted.includes(endpoint.pattern) && !granted.includes('https://*/*'))
    throw new RewriteTrouble('permission');
  return askEndpoint(endpoint, request, { fetch: globalThis.fetch.bind(globalThis), ...tools });
}

/**
 * One wording of a draft by the model she chose, in the voice of the place it is meant for, checked.
 * @throws {RewriteTrouble} for whatever is in the way; the signal's reason when it was stopped
 */
export async function reword(
  { draft, axis }: RewriteQuestion,
  { rewriting, voice }: Pick<Settings, 'rewriting' | 'voice'>,
  tools: Tools,
): Promise<string> {
  if (rewriting === 'off') throw new RewriteTrouble('off');
  if (draft.text.trim() === '') throw new RewriteTrouble('blank');
  if (draft.text.length > longestDraft) throw new RewriteTrouble('long-draft');
  const limit = networkById(draft.network).limit(draft.surface);
  // A server of hers may take more than is usual: then the draft says so.
  const most = limit && Math.max(limit.max, limit.measure(draft.text));
  const language = textLanguage(draft.text, tools);
  const request = rewriteRequest(draft.text, voiceOn(parseBrandVoice(voice).voice, draft), {
    language,
    axis,
    most,
    mark: crypto.randomUUID().slice(0, 8),
  });
  const raw =
    rewriting === 'browser'
      ? await askBuiltIn(request, language, tools.signal)
      : await askOwn(request, tools);
  const read = readAnswer(raw);
  if ('problem' in read) throw new RewriteTrouble(read.problem);
  const checked = checkRewrite(
    draft.text,
    read.said,
    (text) => !limit || most === undefined || limit.measure(text) <= most,
    tools.judge,
  );
  if ('problem' in checked) throw new RewriteTrouble(checked.problem);
  return checked.text;
}

import type { RewriteRequest } from '../../voice/rewrite/rewrite-request';
import { RewriteTrouble } from './rewrite-trouble';

interface Session {
  prompt(input: string, options: { signal: AbortSignal; responseConstraint: object }): Promise<string>;
  destroy(): void;
}

interface Expected {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

/** The part of the Prompt API that is used (webmachinelearning.github.io/prompt-api). Pages have it, workers do not. */
export interface LanguageModel {
  availability(options?: Expected): Promise<string>;
  create(
    options: Partial<Expected> & {
      readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
      readonly signal: AbortSignal;
      readonly monitor?: (events: EventTarget) => void;
    },
  ): Promise<Session>;
}

/** How it stands with the browser's own model. `to-load`: she can have it downloaded. */
export type ModelState = 'none' | 'no-language' | 'to-load' | 'loading' | 'ready';

/** The browser's own model, where it has the API; having it does not mean that there is a model behind. */
export const languageModel = (): LanguageModel | undefined => Reflect.get(globalThis, 'LanguageModel');

const expected = (languages: readonly string[]): Expected => ({
  expectedInputs: [{ type: 'text', languages }],
  expectedOutputs: [{ type: 'text', languages }],
});

const states: Readonly<Record<string, ModelState>> = {
  downloadable: 'to-load',
  downloading: 'loading',
  available: 'ready',
};

/** What the browser says of its model for a language. Never throws: what cannot be asked is not there. */
export async function modelState(
  model: LanguageModel | undefined,
  language?: string | undefined,
): Promise<ModelState> {
  const told = async (options?: Expected): Promise<ModelState> =>
    states[(await model?.availability(options)) ?? ''] ?? 'none';
  try {
    const whole = await told();
    if (whole === 'none' || language === undefined) return whole;
    const own = await told(expected([language])).catch(() => 'none');
    return own === 'none' ? 'no-language' : whole;
  } catch {
    return 'none';
  }
}

/** Downloads the model; must be called in a click's handler. `told` hears the share that has come, 0 to 1. */
export async function loadModel(
  model: LanguageModel,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const session = await model.create({
    signal,
    monitor: (events) =>
      events.addEventListener('downloadprogress', (event) => told(Number(Reflect.get(event, 'loaded')) || 0)),
  });
  session.destroy();
}

const answerSchema = {
  type: 'object',
  properties: { text: { type: 'string' } },
  required: ['text'],
  additionalProperties: false,
};

/**
 * Asks the browser's own model for one wording and gives its raw answer.
 * @throws {RewriteTrouble} for whatever is in the way; the signal's reason when it was stopped
 */
export async function promptModel(
  model: LanguageModel | undefined,
  { instructions, data }: RewriteRequest,
  language: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  const state = await modelState(model, language);
  if (state === 'none' || !model) throw new RewriteTrouble('no-model');
  if (state !== 'ready') throw new RewriteTrouble(state === 'no-language' ? 'no-language' : 'not-loaded');
  let session: Session | undefined;
  try {
    session = await model.create({
      ...(language && expected([language])),
      initialPrompts: [{ role: 'system', content: instructions }],
      signal,
    });
    return await session.prompt(data, { signal, responseConstraint: answerSchema });
  } catch (error) {
    signal.throwIfAborted();
    const name = error instanceof Error ? error.name : '';
    if (name === 'NotAllowedError') throw new RewriteTrouble('refused');
    throw new RewriteTrouble(name === 'QuotaExceededError' ? 'long-draft' : 'ill');
  } finally {
    session?.destroy();
  }
}

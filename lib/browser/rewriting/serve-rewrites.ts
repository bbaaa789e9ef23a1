import * as v from 'valibot';
import type { LanguageJudge } from '../../voice/language-clues';
import { brandFor } from '../brands';
import { languageFor, packagedCatalog } from '../catalog';
import { wordsOf } from '../preferences';
import { readSettings } from '../stored-settings';
import { browser, type Runtime } from '../webext';
import { reword } from './reword';
import { questionSchema, type RewriteTold, rewritePort } from './rewrite-port';
import { RewriteTrouble } from './rewrite-trouble';
import { sayRewriteTrouble } from './say-rewrite-trouble';

/** Ms between two signs of life: a worker that says nothing is put to sleep after 30 s, answer or not. */
const beat = 10_000;

async function answer(
  message: unknown,
  port: Runtime.Port,
  judge: LanguageJudge,
  signal: AbortSignal,
): Promise<void> {
  const tell = (told: RewriteTold) => {
    if (!signal.aborted) port.postMessage(told);
  };
  const { settings } = await readSettings();
  let length = 0;
  const alive = setInterval(() => tell({ length }), beat);
  try {
    const question = v.parse(questionSchema, message);
    const told = (now: number) => {
      length = now;
      tell({ length });
    };
    tell({ text: await reword(question, brandFor(settings, question.draft), { signal, told, judge }) });
  } catch (error) {
    const kind = error instanceof RewriteTrouble ? error.kind : 'ill';
    const words = wordsOf(await packagedCatalog(languageFor(settings.language)));
    tell({ problem: sayRewriteTrouble(kind, words.t) });
  } finally {
    clearInterval(alive);
  }
}

/**
 * Answers in the worker whoever wants a wording: a connection each, so that she can stop it and see how far it is.
 * Must be called in the worker's first turn.
 */
export function serveRewrites(judge: LanguageJudge): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== rewritePort || port.sender?.id !== browser.runtime.id) return;
    const life = new AbortController();
    port.onDisconnect.addListener(() => life.abort());
    port.onMessage.addListener((message) => void answer(message, port, judge, life.signal));
  });
}

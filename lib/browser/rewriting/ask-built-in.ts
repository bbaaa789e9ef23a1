import type { RewriteRequest } from '../../voice/rewrite/rewrite-request';
import { browser, unpolyfilled as native } from '../webext';
import { RewriteTrouble, type RewriteTroubleKind } from './rewrite-trouble';
import { modelPort } from './serve-model';

const page = '/model.html';
/** Ms: a model of this size on a slow computer. */
const patience = 120_000;

/** The page that nobody sees, made when it is first needed; the browser closes none, so that the model stays warm. */
async function modelPage(): Promise<void> {
  const { offscreen } = native;
  if (!offscreen) throw new RewriteTrouble('no-model');
  await navigator.locks.request('paraphe-model', async () => {
    if (await offscreen.hasDocument()) return;
    await offscreen.createDocument({
      url: page,
      reasons: ['WORKERS'],
      justification: 'The browser offers its own language model to pages only.',
    });
  });
}

/**
 * Asks the browser's own model through the page that can reach it, and gives its raw answer.
 * @throws {RewriteTrouble} for whatever is in the way; the signal's reason when it was stopped
 */
export async function askBuiltIn(
  request: RewriteRequest,
  language: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  await modelPage();
  signal.throwIfAborted();
  const port = browser.runtime.connect({ name: modelPort });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      timer = setTimeout(() => reject(new RewriteTrouble('slow')), patience);
      signal.addEventListener('abort', () => reject(signal.reason));
      port.onDisconnect.addListener(() => reject(new RewriteTrouble('no-model')));
      port.onMessage.addListener((message) => {
        const { raw, trouble } = message as { raw?: string; trouble?: RewriteTroubleKind };
        if (typeof raw === 'string') resolve(raw);
        else reject(new RewriteTrouble(trouble ?? 'ill'));
      });
      port.postMessage({ request, ...(language && { language }) });
    });
  } finally {
    clearTimeout(timer);
    port.disconnect();
  }
}

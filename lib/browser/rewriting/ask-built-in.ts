import type { RewriteRequest } from '../../voice/rewrite/rewrite-request';
import { unseenPage } from '../unseen-page';
import { browser } from '../webext';
import { RewriteTrouble, type RewriteTroubleKind } from './rewrite-trouble';
import { modelPort } from './serve-model';

/** Ms: a model of this size on a slow computer. */
const patience = 120_000;

/**
 * Asks the browser's own model through the page that can reach it, and gives its raw answer.
 * @throws {RewriteTrouble} for whatever is in the way; the signal's reason when it was stopped
 */
export async function askBuiltIn(
  request: RewriteRequest,
  language: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  if (!(await unseenPage())) throw new RewriteTrouble('no-model');
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

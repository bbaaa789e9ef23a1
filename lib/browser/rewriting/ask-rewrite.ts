import type { Words } from '../../../components/translate';
import type { AskRewrite, RewriteAnswer } from '../../compose/rewrite';
import { browser } from '../webext';
import type { RewriteTold } from './rewrite-port';

/** The name of `rewritePort`, whose file brings schemas that a page has no use for. */
const name = 'rewrite';

/** `AskRewrite` by the worker; in these words when the worker goes away under the question. */
export const askRewrite =
  ({ t }: Words): AskRewrite =>
  (question, told, signal) =>
    new Promise<RewriteAnswer>((resolve, reject) => {
      signal.throwIfAborted();
      const fail = () => resolve({ problem: t('rewriteNoAnswer') });
      try {
        const port = browser.runtime.connect({ name });
        signal.addEventListener('abort', () => {
          port.disconnect();
          reject(signal.reason);
        });
        port.onDisconnect.addListener(fail);
        port.onMessage.addListener((message: unknown) => {
          const said = message as RewriteTold;
          if ('length' in said) return told(said.length);
          resolve(said);
          port.disconnect();
        });
        port.postMessage(question);
      } catch {
        // The extension was replaced under this page.
        fail();
      }
    });

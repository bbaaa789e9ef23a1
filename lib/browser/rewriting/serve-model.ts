import * as v from 'valibot';
import { browser } from '../webext';
import { languageModel, promptModel } from './built-in-model';
import { RewriteTrouble } from './rewrite-trouble';

export const modelPort = 'model';

const asked = v.object({
  request: v.object({ instructions: v.string(), data: v.string() }),
  language: v.optional(v.string()),
});

/**
 * In a page of ours that nobody sees: asks the browser's own model on behalf of the worker, which has none. One
 * question a connection; closing it stops the model.
 */
export function serveModel(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== modelPort || port.sender?.id !== browser.runtime.id || port.sender.tab) return;
    const life = new AbortController();
    port.onDisconnect.addListener(() => life.abort());
    port.onMessage.addListener((message) => {
      const read = v.safeParse(asked, message);
      if (!read.success) return port.disconnect();
      const { request, language } = read.output;
      promptModel(languageModel(), request, language, life.signal).then(
        (raw) => !life.signal.aborted && port.postMessage({ raw }),
        (error) =>
          !life.signal.aborted &&
          port.postMessage({ trouble: error instanceof RewriteTrouble ? error.kind : 'ill' }),
      );
    });
  });
}

import type { MessageType, Protocol } from './protocol';
import { browser } from './webext';
import { whileAlive } from './while-alive';

/** Why the worker did not answer: the extension was reloaded under this page, or the worker is silent or refused. */
class NoAnswer extends Error {
  constructor(
    readonly why: 'reloaded' | 'silent' | 'refused',
    cause?: unknown,
  ) {
    super(`no answer: ${why}`, { cause });
  }
}

/** True while this script still belongs to a living extension; false for good after a reload or an update. */
export function stillInstalled(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** How the worker's polyfill sends a refusal to a script that has none; with one, it is thrown before it gets here. */
const isRefusal = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && '__mozWebExtensionPolyfillReject__' in reply;

const sign = async () => browser.runtime.sendMessage({ type: 'worker/alive', args: [] });

/**
 * Asks the worker and gives its reply. The worker is woken when asleep, and waited for when it is busy.
 * @throws {NoAnswer} never anything else, so that a page can say what happened in one sentence.
 */
export async function ask<T extends MessageType>(
  type: T,
  ...args: Parameters<Protocol[T]>
): Promise<ReturnType<Protocol[T]>> {
  if (!stillInstalled()) throw new NoAnswer('reloaded');
  try {
    const reply: Promise<ReturnType<Protocol[T]>> = browser.runtime.sendMessage({ type, args });
    const answer = await whileAlive(reply, sign, () => new NoAnswer('silent'));
    if (isRefusal(answer)) throw new NoAnswer('refused', answer);
    // What is nothing arrives as null where messages are JSON.
    return answer ?? (undefined as typeof answer);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(stillInstalled() ? 'refused' : 'reloaded', error);
  }
}

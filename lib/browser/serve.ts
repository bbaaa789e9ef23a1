import * as v from 'valibot';
import { asks, type MessageType, type Protocol } from './protocol';
import { browser, type Runtime } from './webext';

type Arguments<T extends MessageType> = Parameters<Protocol[T]>;
type Reply<T extends MessageType> = ReturnType<Protocol[T]>;

/** One handler a message; the sender comes last, for the handlers that need to know the tab. */
export type Handlers = {
  readonly [T in MessageType]: (
    ...args: [...Arguments<T>, Runtime.MessageSender]
  ) => Promise<Reply<T>> | Reply<T>;
};

const isType = (type: unknown): type is MessageType => typeof type === 'string' && Object.hasOwn(asks, type);

function allowed(type: MessageType, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return asks[type].from === 'anyone' || sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

async function answer<T extends MessageType>(
  handlers: Handlers,
  type: T,
  args: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<T>> {
  if (!allowed(type, sender)) throw new Error(`refused: ${type}`);
  const parsed = v.safeParse(asks[type].args, args);
  if (!parsed.success) throw new TypeError(`not understood: ${type}`);
  return handlers[type](...(parsed.output as Arguments<T>), sender);
}

/**
 * Answers messages in the worker. Must be called in its first turn, so that the browser finds the listener
 * when it wakes the worker for a message. Anything that is not one of ours is left to other listeners.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { type, args } = (message ?? {}) as { type?: unknown; args?: unknown };
    return isType(type) ? answer(handlers, type, args, sender) : undefined;
  });
}

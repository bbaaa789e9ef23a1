import type { Aside } from '../compose/box-aside';
import { stillInstalled } from './ask';
import { browser, type Runtime } from './webext';

/** In a page: the side panel as the compose box sees it. */
export const asideHere: Aside = {
  show(view) {
    // Nobody is listening while the side panel is closed: that is no error.
    if (stillInstalled()) browser.runtime.sendMessage({ aside: view ?? null }).catch(() => {});
  },
  onLook: (listener, signal) => hear((name) => name === 'look' && listener(), signal),
  onPress: (listener, signal) => hear((name, args) => name !== 'look' && listener(name, args), signal),
};

function hear(listener: (name: string, args: readonly unknown[]) => void, signal: AbortSignal): void {
  const told = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const { aside, args = [] } = (message ?? {}) as {
      readonly aside?: unknown;
      readonly args?: readonly unknown[];
    };
    // Only from a page of ours: a message from another tab's script has a tab of a site.
    if (typeof aside === 'string' && sender.id === browser.runtime.id && Array.isArray(args))
      listener(aside, args);
  };
  browser.runtime.onMessage.addListener(told);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(told));
}

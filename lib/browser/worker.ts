import { awaitedOn } from '../history/awaited';
import { fold } from '../history/fold';
import { type HistoryStore, openHistory } from '../history/store';
import { tellGranted } from './granted-here';
import { grantedOrigins, onGrantsChanged } from './grants';
import { collect } from './outbox';
import { registerScout, scoutOpenTabs } from './scout-registration';
import { serve } from './serve';
import { showSigner } from './show-signer';
import { changeSettings, onSettings, readSettings } from './stored-settings';
import { browser } from './webext';

const adds = (list: readonly string[], item: string): readonly string[] => [...new Set([...list, item])];

/** Puts the registration of the scout in step with what is granted, here and in the tabs already open. */
async function followGrants(): Promise<void> {
  await registerScout();
  await tellGranted(await grantedOrigins());
}

const answers = (history: HistoryStore): Parameters<typeof serve>[0] => ({
  async 'compose/inject'({ tab, frameId }) {
    if (tab?.id === undefined) return;
    const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
    await browser.scripting.executeScript({ target, files: ['/compose.js'] });
  },
  async 'history/append'(events) {
    return { stored: await history.append(events) };
  },
  async 'experiment/awaited'(network) {
    const { events } = await history.read();
    return awaitedOn(network, fold(events));
  },
  async 'finding/silence'(topic) {
    await changeSettings(({ silenced }) => ({ silenced: adds(silenced, topic) }));
  },
  async 'badge/hide'(host) {
    await changeSettings(({ hidden }) => ({ hidden: adds(hidden, host) }));
  },
  async 'duty/take'(person) {
    await changeSettings(() => ({ onDuty: person }));
  },
  async 'page/open'(address) {
    const url = address.startsWith('https://') ? address : browser.runtime.getURL(`/${address}`);
    await browser.tabs.create({ url });
  },
});

/** Everything the worker does, wired in its first turn so that the browser finds each listener when it wakes it. */
export function startWorker(): void {
  const history = openHistory();
  serve(answers(history));
  onGrantsChanged(() => void followGrants());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void scoutOpenTabs(origins));
  onSettings((settings) => void showSigner(settings));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/options.html') });
  });
  void followGrants();
  void collect((events) => history.append(events));
  void readSettings().then(({ settings }) => showSigner(settings));
}

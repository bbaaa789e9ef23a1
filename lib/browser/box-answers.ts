import { grantedOrigins } from './grants';
import { instanceFacts } from './instance-facts';
import { originCovers } from './origin-covers';
import { rememberPick } from './picks';
import type { Protocol } from './protocol';
import { noteRecognised } from './recognised';
import { senderAddress } from './sender-address';
import type { Handlers } from './serve';
import { leavePicker, startPicker } from './start-picker';
import { changeSettings } from './stored-settings';

type About = Extract<keyof Protocol, `${'box' | 'picker' | 'account' | 'server'}/${string}`>;

/** What the worker answers about compose boxes: met, pointed at. */
export const boxAnswers: Pick<Handlers, About> = {
  async 'box/met'(network, how, sender) {
    await noteRecognised(network, how, senderAddress(sender), Date.now());
  },
  async 'account/own'(network, account) {
    await changeSettings(({ accounts }) => ({
      accounts: { ...accounts, [network]: [...new Set([...(accounts[network] ?? []), account])] },
    }));
  },
  async 'server/facts'(host) {
    const asked = { protocol: 'https:', hostname: host };
    const on = (await grantedOrigins()).some((origin) => originCovers(origin, asked));
    return on ? instanceFacts(host, Date.now()) : undefined;
  },
  async 'picker/start'(tabId) {
    await startPicker(tabId);
  },
  async 'picker/leave'({ tab }) {
    if (tab?.id !== undefined) await leavePicker(tab.id);
  },
  async 'box/picked'(marks, sender) {
    const url = senderAddress(sender);
    const origins = await grantedOrigins();
    if (!URL.canParse(url) || !origins.some((origin) => originCovers(origin, new URL(url)))) return;
    await rememberPick(new URL(url).hostname, marks);
  },
};

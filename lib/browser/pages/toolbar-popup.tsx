import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../../components/popup/popup';
import { matchPatterns } from '../../networks';
import { initialsOf } from '../../signature/person';
import { ask } from '../ask';
import { requestOrigins } from '../grants';
import { openAside } from '../open-aside';
import type { NextPost } from '../reminders/next-post';
import type { Settings } from '../settings';
import { sitePattern } from '../site-pattern';
import { browser } from '../webext';
import { useBrowserWindow } from './use-browser-window';
import { useNetworkSwitches } from './use-network-switches';
import { useOwnPosts } from './use-own-posts';

/** Id of the network whose patterns cover an address, or undefined. */
function networkAt(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const covers = (pattern: string) => {
    const host = pattern.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
  };
  return matchPatterns().find(({ matches }) => matches.some(covers))?.id;
}

/** What is behind the toolbar button. Opening it lets us see the address of the tab in front, and of no other. */
export const ToolbarPopup = ({ settings }: { settings: Settings }) => {
  const [tab, setTab] = useState<{ readonly id?: number | undefined; readonly url: string }>({ url: '' });
  const [next, setNext] = useState<NextPost>();
  useEffect(() => {
    // Without an answer the popup says nothing of tests, and does the rest.
    void ask('post/next').then(setNext, () => {});
  }, []);
  const { switches, onSwitch } = useNetworkSwitches();
  const browserWindow = useBrowserWindow();
  useEffect(() => {
    void browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([front]) => setTab({ id: front?.id, url: front?.url ?? '' }));
  }, []);
  const own = useOwnPosts(tab);
  const { url: address } = tab;
  const id = networkAt(address);
  const network = switches.find((one) => one.id === id);
  const host = URL.canParse(address) && address.startsWith('http') ? new URL(address).hostname : '';
  const server = switches.find((one) => one.host === host);
  const known = network ?? server;
  const pick = async () => {
    if (tab.id !== undefined) await ask('picker/start', tab.id);
  };
  const origin = sitePattern(address);
  const pickAlways = (pattern: string) => {
    // First of all, since the browser asks only within the click. The picking begins meanwhile: what is pointed at is
    // remembered when the answer is yes.
    void requestOrigins([pattern]).finally(close);
    void pick();
  };
  return (
    <Popup
      people={settings.people.map((person) => ({
        id: person.id,
        name: [person.firstName, person.lastName].filter(Boolean).join(' '),
        initials: initialsOf(person),
      }))}
      onDuty={settings.onDuty}
      site={known ? { name: known.name, state: known.state } : { name: host, state: 'unknown' }}
      onSwitchOn={() => known && onSwitch(known.id, true)}
      onPick={host ? () => void pick().then(close) : undefined}
      onPickAlways={origin ? () => pickAlways(origin) : undefined}
      {...own}
      next={next}
      onPost={() => {
        if (!next) return;
        const { experiment, network, variant } = next;
        void ask('post/open', { experiment, network, variant }).then(() => close());
      }}
      onPlan={() =>
        void ask('page/open', `history.html#${encodeURIComponent(next?.experiment ?? '')}`).then(() =>
          close(),
        )
      }
      onTakeDuty={(person) => void ask('duty/take', person)}
      unfinished={settings.welcome !== 'done' && settings.welcome !== 'what'}
      onAside={() => {
        openAside(browserWindow);
        close();
      }}
      onOpen={(page) => void ask('page/open', `${page}.html`).then(() => close())}
    />
  );
};

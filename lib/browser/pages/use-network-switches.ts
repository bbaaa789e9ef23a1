import { useState } from 'preact/hooks';
import type { NetworkSwitch } from '../../../components/networks/network-list';
import { matchPatterns } from '../../networks';
import { markAsSite } from '../feed-origins';
import { dropOrigins, requestOrigins } from '../grants';
import { siteOrigins } from '../grants-of';
import { sitePattern } from '../site-pattern';
import { useGrants } from './use-grants';

const hostOf = (pattern: string): string =>
  pattern
    .replace(/^\*?(https?)?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');

/** Networks on hosts of their own, each with the patterns its permission is made of. */
const known = matchPatterns().filter(({ matches }) => matches.length > 0);

interface Switches {
  readonly switches: readonly NetworkSwitch[];
  /** The address typed for a server makes no sense. */
  readonly serverUnclear: boolean;
  /** Both call the browser's own question at once: it asks only during a click. */
  onSwitch(id: string, on: boolean): void;
  onServer(typed: string): void;
}

/** The networks as switches: what is granted is on; there is no other state to get out of step with. */
export function useNetworkSwitches(): Switches {
  const granted = useGrants() ?? [];
  const [asked, setAsked] = useState<Readonly<Record<string, 'asking' | 'refused'>>>({});
  const [serverUnclear, setServerUnclear] = useState(false);

  const ofNetworks = known.flatMap(({ matches }) => matches);
  const servers = siteOrigins(granted).filter((origin) => !ofNetworks.includes(origin));
  const entries = [
    ...known.map(({ id, name, matches }) => ({
      id,
      name,
      host: hostOf(matches[0] ?? '').replace(/^www\./, ''),
      matches,
    })),
    ...servers.map((origin) => ({
      id: origin,
      name: hostOf(origin),
      host: hostOf(origin),
      matches: [origin],
    })),
  ];

  const ask = (id: string, origins: readonly string[]) => {
    setAsked((before) => ({ ...before, [id]: 'asking' }));
    const settle = (state: 'refused' | undefined) =>
      setAsked(({ [id]: _, ...others }) => (state ? { ...others, [id]: state } : others));
    void markAsSite(origins);
    requestOrigins(origins).then(
      (granted) => settle(granted ? undefined : 'refused'),
      () => settle('refused'),
    );
  };

  return {
    serverUnclear,
    switches: entries.map(({ id, name, host, matches }) => {
      const on = matches.every((match) => granted.includes(match));
      return { id, name, host, state: on ? 'on' : (asked[id] ?? 'off') };
    }),
    onSwitch(id, on) {
      const matches = entries.find((entry) => entry.id === id)?.matches ?? [];
      if (on) ask(id, matches);
      else void dropOrigins(matches);
    },
    onServer(typed) {
      const origin = sitePattern(typed);
      setServerUnclear(origin === undefined);
      if (origin) ask(origin, [origin]);
    },
  };
}

import { sameAccount } from '../draft/account-check';
import type { Ports } from './ports';
import type { Preferences } from './preferences';

/** The preferences of the brand that writes from this account; of the one in use where it is nobody else's. */
function preferencesFor(preferences: Preferences, network: string, account?: string): Preferences {
  const owns = ({ accounts }: Pick<Preferences, 'accounts'>) =>
    account !== undefined && (accounts[network] ?? []).some((one) => sameAccount(one, account));
  const other = owns(preferences) ? undefined : preferences.brands.find(owns);
  return other
    ? { ...preferences, ...other, signing: { ...preferences.signing, ...other.signing } }
    : preferences;
}

/** The outside as one box sees it: with the preferences of the brand whose account writes there. */
export const brandPorts = (ports: Ports, network: string, account: () => string | undefined): Ports => ({
  ...ports,
  preferences: {
    get now() {
      return preferencesFor(ports.preferences.now, network, account());
    },
    watch: (listener, signal) => ports.preferences.watch(listener, signal),
  },
});

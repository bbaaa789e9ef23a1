import { sameAccount } from '../draft/account-check';
import type { Ports } from './ports';
import type { OtherBrand, Preferences } from './preferences';

type Brands = Pick<Preferences, 'accounts' | 'brands' | 'signing'>;

/** The brand, other than the one in use, that writes from this account. */
function otherBrand({ accounts, brands }: Brands, network: string, account?: string): OtherBrand | undefined {
  const owns = (brand: Pick<Preferences, 'accounts'>) =>
    account !== undefined && (brand.accounts[network] ?? []).some((one) => sameAccount(one, account));
  return owns({ accounts }) ? undefined : brands.find(owns);
}

/** The preferences of the brand that writes from this account; of the one in use where it is nobody else's. */
export function preferencesFor(preferences: Preferences, network: string, account?: string): Preferences {
  const other = otherBrand(preferences, network, account);
  return other
    ? { ...preferences, ...other, signing: { ...preferences.signing, ...other.signing } }
    : preferences;
}

/** What the brand that writes from this account is called; empty where it has no name. */
export const brandNamed = (brands: Brands, network: string, account?: string): string =>
  (otherBrand(brands, network, account) ?? brands).signing.brand ?? '';

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

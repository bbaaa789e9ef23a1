import { sameAccount } from '../draft/account-check';
import type { Draft } from '../draft/draft';
import { firstSettings, type KeptBrand, type Settings } from './settings';

type Change = Partial<Settings>;

/** The brand in use, as it is kept while another one is. */
const inUse = (settings: Settings): KeptBrand => {
  const { brandId: id, brand, signature, turn, voice, accounts, target, vigilance } = settings;
  return { id, brand, signature, turn, voice, accounts, target, terms: vigilance.terms };
};

/** Takes up a brand: what it decided comes in the place of what the one in use did. */
const takeUp = ({ vigilance }: Settings, { id, terms, ...brand }: KeptBrand): Change => ({
  ...brand,
  brandId: id,
  vigilance: { ...vigilance, terms },
});

/** One brand more, and in use; it signs as the former did, and decides the rest anew. */
export function addBrand(settings: Settings, id: string, brand: string): Change {
  const { turn, voice, accounts, target } = firstSettings;
  const { signature } = settings;
  return {
    ...takeUp(settings, { id, brand, signature, turn, voice, accounts, target, terms: [] }),
    otherBrands: [...settings.otherBrands, inUse(settings)],
  };
}

/** Puts another brand in use; nothing changes for one that is not known. */
export function switchBrand(settings: Settings, id: string): Change {
  const next = settings.otherBrands.find((one) => one.id === id);
  if (!next) return {};
  return {
    ...takeUp(settings, next),
    otherBrands: settings.otherBrands.map((one) => (one.id === id ? inUse(settings) : one)),
  };
}

/** Removes a brand that is not in use, and all that it decided. */
export const removeBrand = (settings: Settings, id: string): Change => ({
  otherBrands: settings.otherBrands.filter((one) => one.id !== id),
});

/** What her brands other than that one are called: what they did teaches nothing of it. The one in use where it has no name. */
export const brandsBeside = (
  { brand, otherBrands }: Pick<Settings, 'brand' | 'otherBrands'>,
  name: string | undefined,
): readonly string[] =>
  [brand, ...otherBrands.map((one) => one.brand)].filter((one) => one !== '' && one !== (name || brand));

/** The settings of the brand that writes from this account; of the one in use where it is nobody else's. */
export function brandFor(
  settings: Settings,
  { account, network }: Pick<Draft, 'account' | 'network'>,
): Settings {
  const owns = ({ accounts }: Pick<KeptBrand, 'accounts'>) =>
    account !== undefined && (accounts[network] ?? []).some((one) => sameAccount(one, account));
  const other = owns(settings) ? undefined : settings.otherBrands.find(owns);
  return other ? { ...settings, ...takeUp(settings, other) } : settings;
}

import type { Draft } from '../draft/draft';
import type { BrandVoice, VoiceTraits } from './brand-voice';

/** Where a message is to appear. */
export type Place = Pick<Draft, 'network' | 'account'>;

const known = new WeakMap<BrandVoice, Map<string, VoiceTraits>>();

/** Accounts as their pages name them: a leading `@` and capitals make no difference. */
export const accountKey = (account = ''): string => account.trim().replace(/^@/u, '').toLowerCase();

/** The voice as it is in one place: the brand's, then what differs on the network, then for the account. */
export function voiceOn(voice: BrandVoice, { network, account }: Place): VoiceTraits {
  const { perNetwork = {}, perAccount = {} } = voice;
  const name = accountKey(account);
  const parts = [
    Object.hasOwn(perNetwork, network) ? perNetwork[network] : undefined,
    name === '' ? undefined : Object.entries(perAccount).find(([one]) => accountKey(one) === name)?.[1],
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return voice;
  const byPlace = known.get(voice) ?? new Map<string, VoiceTraits>();
  known.set(voice, byPlace);
  const place = `${network}\n${name}`;
  const traits = byPlace.get(place) ?? parts.reduce(narrowed, voice);
  byPlace.set(place, traits);
  return traits;
}

const narrowed = (wide: VoiceTraits, own: Partial<VoiceTraits>): VoiceTraits => ({
  ...wide,
  ...own,
  address: { ...wide.address, ...own.address },
  dimensions: { ...wide.dimensions, ...own.dimensions },
  words: [...(own.words ?? []), ...wide.words],
});

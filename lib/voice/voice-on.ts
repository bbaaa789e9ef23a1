import type { BrandVoice, VoiceTraits } from './brand-voice';

const known = new WeakMap<BrandVoice, Map<string, VoiceTraits>>();

/** The voice as it is on one network: what is said for the network goes before what is said for all. */
export function voiceOn(voice: BrandVoice, network: string): VoiceTraits {
  const own = Object.hasOwn(voice.perNetwork ?? {}, network) ? voice.perNetwork?.[network] : undefined;
  if (own === undefined) return voice;
  const byNetwork = known.get(voice) ?? new Map<string, VoiceTraits>();
  known.set(voice, byNetwork);
  const traits = byNetwork.get(network) ?? {
    ...voice,
    ...own,
    address: { ...voice.address, ...own.address },
    dimensions: { ...voice.dimensions, ...own.dimensions },
    words: [...(own.words ?? []), ...voice.words],
  };
  byNetwork.set(network, traits);
  return traits;
}

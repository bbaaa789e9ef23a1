import type { BrandVoice, VoiceTraits } from './brand-voice';
import type { Habit } from './learn-voice';

/** Where a habit is accepted: everywhere, or on one network or account only. */
export interface HabitPlace {
  readonly kind: 'everywhere' | 'perNetwork' | 'perAccount';
  readonly name: string;
}

/** The voice with one proposed habit in it, in its place; everything else stays as it was. */
export function acceptHabit(
  voice: BrandVoice,
  { field, value }: Habit,
  { kind, name }: HabitPlace,
): BrandVoice {
  const [group = '', key = ''] = field.split('.');
  const put = <T extends Partial<VoiceTraits>>(traits: T): T => {
    const before = traits[group as keyof VoiceTraits];
    return { ...traits, [group]: { ...(typeof before === 'object' ? before : {}), [key]: value } };
  };
  if (kind === 'everywhere') return put(voice);
  const places = voice[kind] ?? {};
  const own = Object.hasOwn(places, name) ? places[name] : undefined;
  return { ...voice, [kind]: { ...places, [name]: put(own ?? {}) } };
}

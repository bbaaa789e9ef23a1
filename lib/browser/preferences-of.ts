import { parseBrandVoice } from '../voice/parse-brand-voice';
import type { StoredPreferences } from './preferences';
import type { Settings } from './settings';

/** The part of the settings that matters at a compose box, checked and ready to use. */
export const preferencesOf = (settings: Settings): StoredPreferences => ({
  signing: {
    people: settings.people,
    onDuty: settings.onDuty,
    policy: settings.signature,
    brand: settings.brand,
    turn: settings.turn,
  },
  voice: parseBrandVoice(settings.voice).voice,
  remember: { replies: settings.remember.replies, people: settings.remember.people },
  keepPosts: settings.keepPosts,
  accounts: settings.accounts,
  rewriting: settings.rewriting !== 'off',
  brands: settings.otherBrands.map(({ signature, brand, turn, voice, accounts, target }) => ({
    signing: { policy: signature, brand, turn },
    voice: parseBrandVoice(voice).voice,
    accounts,
    target,
  })),
  target: settings.target,
  notice: settings.trying.notice,
  silenced: settings.silenced,
  hidden: settings.hidden,
  corners: settings.corners,
  aside: settings.aside,
});

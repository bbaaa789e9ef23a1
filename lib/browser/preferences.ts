import type { Words } from '../../components/translate';
import { wordsIn } from '../../components/translate';
import type { Live } from '../compose/ports';
import type { Preferences } from '../compose/preferences';
import { matchPatterns } from '../networks';
import { parseBrandVoice } from '../voice/parse-brand-voice';
import { interfaceLanguage } from './language';
import { firstSettings, type Settings } from './settings';
import { onSettings, readSettings } from './stored-settings';
import { translate } from './translate';

const preferencesOf = (settings: Settings, networksOn: readonly string[]): Preferences => ({
  signing: {
    people: settings.people,
    onDuty: settings.onDuty,
    policy: settings.signature,
    brand: settings.brand,
  },
  voice: parseBrandVoice(settings.voice).voice,
  target: settings.target,
  silenced: new Set(settings.silenced),
  hidden: new Set(settings.hidden),
  networksOn,
});

const wordsOf = (settings: Settings): Words => {
  const language = interfaceLanguage(settings.language, navigator.language);
  return wordsIn(language, translate(language));
};

/** Networks whose every origin is granted, by id. */
export const networksWithin = (origins: readonly string[]): readonly string[] =>
  matchPatterns()
    .filter(({ matches }) => matches.length > 0 && matches.every((match) => origins.includes(match)))
    .map(({ id }) => id);

/** What the user decided, kept up to date while a page is open, in the shapes the compose box wants. */
export async function livePreferences(
  networksOn: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly preferences: Live<Preferences>; readonly words: Live<Words> }> {
  // A storage that cannot be read is no reason to leave the writer alone: the checks run with the first settings.
  const settings = await readSettings().then(
    (read) => read.settings,
    () => firstSettings,
  );
  let preferences = preferencesOf(settings, networksOn);
  let words = wordsOf(settings);
  const listeners = new Set<() => void>();
  onSettings((changed) => {
    preferences = preferencesOf(changed, networksOn);
    words = wordsOf(changed);
    for (const listener of listeners) listener();
  }, signal);
  const watch = (listener: () => void, until: AbortSignal) => {
    listeners.add(listener);
    until.addEventListener('abort', () => listeners.delete(listener));
  };
  return {
    preferences: {
      get now() {
        return preferences;
      },
      watch,
    },
    words: {
      get now() {
        return words;
      },
      watch,
    },
  };
}

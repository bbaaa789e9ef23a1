import { type Words, wordsIn } from '../../components/translate';
import type { Live } from '../compose/ports';
import type { Preferences } from '../compose/preferences';
import { parseBrandVoice } from '../voice/parse-brand-voice';
import { type Catalog, onCatalog, storedCatalog } from './catalog';
import type { Grants } from './granted-here';
import { firstSettings, type Settings } from './settings';
import { onSettings, readSettings } from './stored-settings';
import { translate } from './translate';

const preferencesOf = (settings: Settings, { networks, servers }: Grants): Preferences => ({
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
  networksOn: networks,
  servers,
});

export const wordsOf = (catalog: Catalog): Words => wordsIn(catalog.language, translate(catalog));

/** A value that tells who watches it when it changes. */
function live<T>(first: T): { readonly value: Live<T>; set(next: T): void } {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    value: {
      get now() {
        return now;
      },
      watch(listener, until) {
        listeners.add(listener);
        until.addEventListener('abort', () => listeners.delete(listener));
      },
    },
    set(next) {
      now = next;
      for (const listener of listeners) listener();
    },
  };
}

/** What the user decided, kept up to date while a page is open, in the shapes the compose box wants. */
export async function livePreferences(
  grants: Grants,
  signal: AbortSignal,
): Promise<{ readonly preferences: Live<Preferences>; readonly words: Live<Words> }> {
  // A storage that cannot be read is no reason to leave the writer alone: the checks run with the first settings.
  const settings = await readSettings().then(
    (read) => read.settings,
    () => firstSettings,
  );
  const preferences = live(preferencesOf(settings, grants));
  const words = live(wordsOf(await storedCatalog()));
  onSettings((changed) => preferences.set(preferencesOf(changed, grants)), signal);
  onCatalog((catalog) => words.set(wordsOf(catalog)), signal);
  return { preferences: preferences.value, words: words.value };
}

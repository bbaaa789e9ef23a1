import type { Language } from '../voice/language';
import { loadBackground } from '../voice/match/background-file';
import type { VoiceBackground } from '../voice/match/voice-background';
import { loadToneModel, type ToneModel } from '../voice/tone/tone-model';

/** A model of each language we have one of; reads a file of the package. */
export interface Models {
  tone(language: Language): Promise<ToneModel | undefined>;
  background(language: Language): Promise<VoiceBackground | undefined>;
}

/** Languages that have models: the others are checked by words and rules only. */
const modelled: ReadonlySet<Language> = new Set(['fr', 'en', 'es', 'de', 'it', 'pt']);

/**
 * In the worker: the statistical models of the package, `/models/NAME.bin`, each read at the first text of its
 * language and kept while the worker lives. One that cannot be read is as if it did not exist: the other checks go on.
 */
export function voiceModels(read: (path: string) => Promise<Uint8Array>): Models {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(
    name: string,
    language: Language,
    load: (bytes: Uint8Array) => T,
  ): Promise<T | undefined> => {
    if (!modelled.has(language)) return Promise.resolve(undefined);
    const known = kept.get(name) as Promise<T | undefined> | undefined;
    if (known) return known;
    const loading = read(`/models/${name}.bin`)
      .then(load)
      .catch(() => undefined);
    kept.set(name, loading);
    return loading;
  };
  return {
    tone: (language) => once(`tone-${language}`, language, loadToneModel),
    background: (language) => once(`voice-${language}`, language, loadBackground),
  };
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey, PluralKey } from '../lib/draft/message-key';

export type Params = Readonly<Record<string, string | number>>;

/** Says a sentence of `public/_locales` in the reader's language. Params are named as the placeholders, in lower case. */
export type Translate = (key: MessageKey, params?: Params) => string;

/** All that a component needs to speak: sentences, plurals, and the BCP 47 tag for dates and numbers. */
export interface Words {
  readonly t: Translate;
  /** The right plural of `base` for `count`; `$COUNT$` is filled in, with the separators of the language. */
  readonly plural: (base: PluralKey, count: number, params?: Params) => string;
  readonly language: string;
}

/** The words of one language, from its translator. */
export function wordsIn(language: string, t: Translate): Words {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    t,
    language,
    plural: (base, count, params) => {
      const number = numbers.format(count);
      const say = (form: 'one' | 'other') => t(`${base}_${form}`, { ...params, count: number });
      const said = say(rules.select(count) === 'one' ? 'one' : 'other');
      // French says none as it says one: « 0 relevé », but never « un relevé ».
      return count || said.includes(number) ? said : say('other');
    },
  };
}

/** Without a provider, components show bare keys: visible in the gallery, and caught by its tests. */
export const WordsContext = createContext<Words>(wordsIn('en', (key) => key));

export const useT = (): Words => useContext(WordsContext);

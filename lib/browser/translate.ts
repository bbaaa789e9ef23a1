import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import type { MessageKey } from '../draft/message-key';
import type { InterfaceLanguage } from './language';

type Params = Readonly<Record<string, string | number>>;
type Catalog = Readonly<Record<string, { readonly message: string }>>;

const catalogs: Readonly<Record<InterfaceLanguage, Catalog>> = { en, fr };

/**
 * Speaks the sentences of `_locales` in the language the user chose, which `browser.i18n` cannot do: it knows
 * the browser's language only. Placeholders are the stores' `$NAME$`, filled by name; numbers are written as the
 * language writes them; a missing parameter stays visible as its name.
 */
export function translate(language: InterfaceLanguage): (key: MessageKey, params?: Params) => string {
  const catalog = catalogs[language];
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (key, params = {}) => {
    const message = catalog[key]?.message ?? key;
    const byName = new Map(Object.entries(params).map(([name, value]) => [name.toUpperCase(), value]));
    return message.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => {
      const value = byName.get(name.toUpperCase());
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

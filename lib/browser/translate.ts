import type { MessageKey } from '../draft/message-key';
import type { Catalog } from './catalog';

type Params = Readonly<Record<string, string | number>>;

/**
 * Speaks the sentences of a catalogue. `browser.i18n` cannot do it: it knows the browser's language only, not the
 * one the user chose. Placeholders are the stores' `$NAME$`, filled by name; numbers are written as the language
 * writes them; a missing parameter stays visible as its name.
 */
export function translate({ language, messages }: Catalog): (key: MessageKey, params?: Params) => string {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (key, params = {}) => {
    const message = messages[key] ?? key;
    const byName = new Map(Object.entries(params).map(([name, value]) => [name.toUpperCase(), value]));
    return message.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => {
      const value = byName.get(name.toUpperCase());
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

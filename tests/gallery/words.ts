import { wordsIn } from '../../components/translate';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';

type Entry = { message: string; placeholders?: Record<string, { content: string }> };

/** The real words of both languages, without a browser. An unknown placeholder is left visible. */
export function wordsOf(language: 'en' | 'fr') {
  const messages: Record<string, Entry> = language === 'fr' ? fr : en;
  return wordsIn(language, (key, params = {}) => {
    const byName = new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]));
    return (messages[key]?.message ?? `?${key}?`).replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) =>
      String(byName.get(name.toLowerCase()) ?? whole),
    );
  });
}

import { readFileSync } from 'node:fs';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A sentence of the interface as it is shown, every space alike, so that a test tells what is said and not how. */
export function said(lang: 'en' | 'fr') {
  const file = new URL(`../../../public/_locales/${lang}/messages.json`, import.meta.url);
  const messages: Messages = JSON.parse(readFileSync(file, 'utf8'));
  return (key: string, params: Readonly<Record<string, string>> = {}): string => {
    const sentence = messages[key]?.message;
    if (sentence === undefined) throw new Error(`no sentence ${key}`);
    return sentence.replace(/\$(\w+)\$/g, (_, name: string) => params[name] ?? '').replace(/\s/g, ' ');
  };
}

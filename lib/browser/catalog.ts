import { laidOut } from './laid-out';
import { type InterfaceLanguage, interfaceLanguage, type LanguageChoice } from './language';
import { browser } from './webext';

/** The sentences of one language, by key, with their `$NAME$` placeholders. */
export interface Catalog {
  readonly language: InterfaceLanguage;
  readonly messages: Readonly<Record<string, string>>;
}

/** The sentences to speak, laid out for content scripts, which would be too heavy with both languages in them. */
export const catalogLaidOut = laidOut<Catalog>('catalog');

/** The language to speak just now; the browser's own when the user left the choice to it. */
export const languageFor = (choice: LanguageChoice): InterfaceLanguage =>
  interfaceLanguage(choice, browser.i18n.getUILanguage());

/** Reads a language's sentences from the package. Only the worker and our own pages may. */
export async function packagedCatalog(language: InterfaceLanguage): Promise<Catalog> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  const entries = Object.entries((await file.json()) as Record<string, { readonly message: string }>);
  return { language, messages: Object.fromEntries(entries.map(([name, { message }]) => [name, message])) };
}

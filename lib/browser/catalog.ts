import { type InterfaceLanguage, interfaceLanguage, type LanguageChoice } from './language';
import { browser } from './webext';

/** The sentences of one language, by key, with their `$NAME$` placeholders. */
export interface Catalog {
  readonly language: InterfaceLanguage;
  readonly messages: Readonly<Record<string, string>>;
}

const key = 'catalog';

/** The language to speak just now; the browser's own when the user left the choice to it. */
export const languageFor = (choice: LanguageChoice): InterfaceLanguage =>
  interfaceLanguage(choice, browser.i18n.getUILanguage());

/** Reads a language's sentences from the package. Only the worker and our own pages may. */
export async function packagedCatalog(language: InterfaceLanguage): Promise<Catalog> {
  const file = await fetch(browser.runtime.getURL(`/_locales/${language}/messages.json`));
  const entries = Object.entries((await file.json()) as Record<string, { readonly message: string }>);
  return { language, messages: Object.fromEntries(entries.map(([name, { message }]) => [name, message])) };
}

/**
 * In the worker: lays the sentences out in storage, where content scripts find them without carrying both languages
 * in their bundle, and whether or not the worker is awake.
 */
export async function layOutCatalog(choice: LanguageChoice): Promise<void> {
  await browser.storage.local.set({ [key]: await packagedCatalog(languageFor(choice)) });
}

/** In a content script: the sentences laid out, or none (keys are then shown as they are) before the first start. */
export async function storedCatalog(): Promise<Catalog> {
  const stored = (await browser.storage.local.get(key))[key] as Catalog | undefined;
  return stored ?? { language: languageFor('auto'), messages: {} };
}

/** Calls back with the sentences of another language once the worker has laid them out. */
export function onCatalog(listener: (catalog: Catalog) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key]?.newValue as Catalog | undefined;
    if (change) listener(change);
  };
  browser.storage.local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}

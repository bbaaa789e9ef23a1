/** The languages the interface speaks. The language of the checked text is another thing, found in the text. */
const interfaceLanguages = ['en', 'fr'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
export type LanguageChoice = InterfaceLanguage | 'auto';

/** The language to speak: the user's choice, else the browser's, else English. `browserLanguage` is a BCP 47 tag. */
export function interfaceLanguage(choice: LanguageChoice, browserLanguage: string): InterfaceLanguage {
  if (choice !== 'auto') return choice;
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

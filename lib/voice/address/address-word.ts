import type { Language } from '../language';
import type { AddressForm } from './address-mark';

const words: Readonly<Record<Language, Readonly<Record<AddressForm, string>>>> = {
  fr: { tu: 'tu', vous: 'vous' },
  en: { tu: 'you', vous: 'you' },
  de: { tu: 'du', vous: 'Sie' },
  nl: { tu: 'je', vous: 'u' },
  it: { tu: 'tu', vous: 'Lei' },
  es: { tu: 'tú', vous: 'usted' },
  pt: { tu: 'tu', vous: 'você' },
};

/** What a form of address is called in the language of the draft: a quotation, never translated. */
export const addressWord = (form: AddressForm, language: Language): string => words[language][form];

import type { Language } from './language';

const vowels: Readonly<Record<Language, RegExp>> = {
  fr: /[aeiouyàâäéèêëîïôöùûüÿœæ]+/gu,
  en: /[aeiouy]+/gu,
  de: /[aeiouyäöü]+/gu,
  nl: /[aeiouyéëïöü]+/gu,
  it: /[aeiouàèéìòù]+/gu,
  es: /[aeiouáéíóúü]+/gu,
  pt: /[aeiouáâãàéêíóôõú]+/gu,
};

/** Syllables of a lower-case word, by its groups of vowels; the silent e of French and English left out. */
export function syllables(word: string, language: Language): number {
  const groups = word.match(vowels[language])?.length ?? 0;
  const silent =
    language === 'fr' ? /[^aeiouyé]e(?:s|nt)?$/u : language === 'en' ? /[^aeiouyl]e$/u : undefined;
  return Math.max(1, groups - (silent?.test(word) ? 1 : 0));
}

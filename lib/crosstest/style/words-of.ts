const wordPattern = /\p{L}[\p{L}\p{M}'’]*|\p{N}+/gu;
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/u;

/**
 * The words of a text in lower case with straight apostrophes; French elisions stand as words of their own
 * ("j'aime" gives "j'" and "aime").
 */
export function wordsOf(text: string, language: 'en' | 'fr'): string[] {
  const words = text.toLowerCase().replaceAll('’', "'").match(wordPattern) ?? [];
  if (language === 'en') return words;
  return words.flatMap((word) => {
    const elision = elided.exec(word)?.[0];
    return elision && word.length > elision.length && word !== "aujourd'hui"
      ? [elision, word.slice(elision.length)]
      : [word];
  });
}

/** `text` in the capitals of `like`: all capitals, first capital, or as it is. */
export function sameCase(like: string, text: string): string {
  const letters = like.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return text.toUpperCase();
  }
  const [first = ''] = text;
  return /^[^\p{L}]*\p{Lu}/u.test(like) ? first.toUpperCase() + text.slice(first.length) : text;
}

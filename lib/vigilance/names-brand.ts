import type { Mention } from './mention';

const folded = (text: string) =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * Does a mention hold one of these words, whole, whatever its accents and capitals? Without words, it does: then every
 * mention counts. A hashtag written in one word ("#MaisonVerlaine") holds "Maison Verlaine".
 */
export function namesBrand(terms: readonly string[], { title, text }: Mention): boolean {
  const wanted = terms.map(folded).filter((term) => term.trim() !== '');
  if (wanted.length === 0) return true;
  const said = folded(`${title} ${text}`);
  return wanted.some((term) => said.includes(term) || said.includes(` ${term.replaceAll(' ', '')} `));
}

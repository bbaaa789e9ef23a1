/** Links are shown shortened, so they are left out of the comparison. */
const links = /(?:https?:\/\/|www\.)\S+|\S+\.[a-z]{2,}\/\S*/giu;

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(links, ' ')
    .replace(/\ufe0f/gu, '')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, '')
    .toLowerCase();

/** Enough to tell two posts apart; feeds cut the rest behind "Read more". */
const compared = 120;

/** Does a post shown by the page say what was written? Spaces, links and emoji variants do not count. */
export function sameText(shown: string, written: string): boolean {
  const b = bare(written).slice(0, compared);
  const a = bare(shown).slice(0, compared + 20);
  if (b.length === 0) return false;
  if (a.startsWith(b)) return true;
  const cut = a.replace(/(?:…|\.\.\.).*$/u, '');
  return cut.length >= 40 && b.startsWith(cut);
}

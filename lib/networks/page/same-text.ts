/** Links are shown shortened, with or without their protocol: any word that holds a domain is left out. */
const links = /\S*(?:https?:\/\/|[\p{L}\d]\.\p{L}{2,})\S*/giu;
/** `@user@host` is shown as `@user` by the servers that write it so. */
const remote = /(?<=^|[^/\w])(@\w+)@[\w.-]+\w/gu;

/** Only the beginning is read: links are long, but a post is told apart well before this. */
const read = 2000;

const bare = (text: string): string =>
  text
    .slice(0, read)
    .normalize('NFC')
    .replace(remote, '$1')
    .replace(links, ' ')
    .replace(/\ufe0f/gu, '')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, '')
    .toLowerCase();

/** Enough to tell two posts apart; feeds cut the rest behind "Read more". */
const compared = 120;
/** A cut text must have this much in common with what was written. */
const enough = 40;

/** Does a post shown by the page say what was written? Spaces, links and emoji variants do not count. */
export function sameText(shown: string, written: string): boolean {
  const wanted = bare(written).slice(0, compared);
  if (wanted.length === 0) return false;
  const seen = bare(shown).slice(0, compared + 20);
  if (seen.startsWith(wanted)) return true;
  const cut = seen.replace(/(?:…|\.\.\.).*$/u, '');
  return cut.length >= enough && wanted.startsWith(cut);
}

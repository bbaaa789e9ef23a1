/** More than this is no paste of a few posts, in UTF-16 code units. */
const longest = 100_000;

/** The posts in a pasted text: parted by lines of dashes where there are any, by empty lines otherwise. */
export function postsIn(pasted: string): readonly string[] {
  const text = pasted.slice(0, longest).replace(/\r\n?/g, '\n');
  const between = /^[-–—_=*]{3,}[^\S\n]*$/mu.test(text) ? /^[-–—_=*]{3,}[^\S\n]*$/mu : /\n[^\S\n]*\n\s*/u;
  return text
    .split(between)
    .map((post) => post.trim())
    .filter((post) => post !== '');
}

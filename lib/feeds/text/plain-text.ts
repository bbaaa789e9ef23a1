import { decodeEntities } from './decode-entities';

/** Elements whose content is never read by a person. */
const hidden = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'object',
  'template',
  'svg',
  'math',
  'head',
]);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

const longest = 20_000;

/** White space as one space, and no characters that hide or turn text around. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu, '')
    .trim();

/**
 * What a person would read of a piece of HTML. Tags go, blocks part words, references are decoded, scripts and styles
 * vanish with their content. One pass, whatever the input; text that only looks like a tag ("a < b") stays.
 */
export function plainText(html: string): string {
  const source = html.length > 200_000 ? html.slice(0, 200_000) : html;
  if (!source.includes('<')) return tidy(decodeEntities(source)).slice(0, longest);
  let text = '';
  let at = 0;
  while (at < source.length && text.length < 2 * longest) {
    const open = source.indexOf('<', at);
    if (open < 0) {
      text += source.slice(at);
      break;
    }
    text += source.slice(at, open);
    const next = source[open + 1] ?? '';
    if (source.startsWith('<!--', open)) {
      at = after(source, '-->', open + 4);
    } else if (!/^<(?:[a-zA-Z?]|\/[a-zA-Z]|![a-zA-Z[-])/.test(source.slice(open, open + 3))) {
      text += '&lt;';
      at = open + 1;
    } else {
      const close = source.indexOf('>', open);
      if (close < 0) break;
      const name =
        /^<\/?([a-zA-Z][\w:-]*)/.exec(source.slice(open, Math.min(close, open + 40)))?.[1]?.toLowerCase() ??
        '';
      at = close + 1;
      if (hidden.has(name) && next !== '/' && source[close - 1] !== '/') at = afterElement(source, name, at);
      if (!inline.has(name)) text += ' ';
    }
  }
  return tidy(decodeEntities(text)).slice(0, longest);
}

function after(source: string, what: string, from: number): number {
  const found = source.indexOf(what, from);
  return found < 0 ? source.length : found + what.length;
}

/** Past the end tag of a hidden element; to the end when it has none, which is what browsers do with scripts. */
function afterElement(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s>]`, 'gi');
  end.lastIndex = from;
  const found = end.exec(source);
  return found ? after(source, '>', found.index) : source.length;
}

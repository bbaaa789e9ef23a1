import data from './data/top-level-domains.json' with { type: 'json' };

/** A link as networks find it in a message, bare domains included ("paraphe.example" has no known ending: not one). */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly protocol: boolean;
}

/** The list is in every page that is written in: folded, it weighs a kB less. */
function unfolded(folded: string): ReadonlySet<string> {
  const names = new Set<string>();
  let name = '';
  for (const [, shared, rest] of folded.matchAll(/(\d)([a-z]+)/g)) {
    name = name.slice(0, Number(shared)) + rest;
    names.add(name);
  }
  return names;
}

const endings = unfolded(data.folded);

/** Is this the last label of a domain that exists ("com", "fr", "xn--...")? */
export const isTopLevel = (label: string): boolean =>
  endings.has(label.toLowerCase()) || /^xn--[-0-9a-z]+$/iu.test(label);

// The classes below are those of twitter-text 3.1 (src/regexp, Apache-2.0), which X and Mastodon count by.
const latin =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const directional = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const notInHost = `\\s!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$\\uFFFE\\uFEFF\\uFFFF${directional}`;
const pathChar = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${latin}]`;
const parens = `\\((?:${pathChar}|\\(${pathChar}+\\))*\\)`;

/** 1 what stands before, 2 protocol, 3 host and what may follow it; a host is at most 253 characters long. */
const candidate = new RegExp(
  `([^A-Za-z0-9@\\uFF20$#\\uFF03\\uFFFE\\uFEFF\\uFFFF]|[${directional}]|^)(https?://)?([^._\\-${notInHost}][^${notInHost}]{0,252})`,
  'giu',
);
const tail = new RegExp(
  `(?::[0-9]+)?(?<path>/(?:(?:${pathChar}|${parens})*(?:[+\\-a-z\\u0400-\\u04FF0-9=_#/${latin}]|${parens}))?)?` +
    `(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?`,
  'iuy',
);
const asciiHost = new RegExp(`(?:[\\-a-z0-9${latin}]+\\.)+[\\-a-z0-9]+`, 'giu');
const shortLink = /https?:\/\/t\.co\/[a-z0-9]+(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/iuy;

/** Does a label start with a known ending that nothing prolongs ("com", "comの" but not "comma")? Its length, or 0. */
function endingIn(label: string): number {
  const ascii = /^[-0-9a-z]+/iu.exec(label)?.[0] ?? '';
  return isTopLevel(ascii) ? ascii.length : 0;
}

const isLabel = (label: string): boolean => label.length <= 63 && /^[^-_](?:.*[^-_])?$/u.test(label);

/** Where the domain at the head of `labels` ends, or 0; `next` is what follows them. */
function domainEnd(labels: readonly string[], next: string): number {
  const bad = labels.findIndex((label) => !isLabel(label));
  for (let last = bad < 0 ? labels.length - 1 : Math.min(bad, labels.length - 1); last > 0; last--) {
    const label = labels[last] ?? '';
    const length = endingIn(label);
    const glued = last === labels.length - 1 && length === label.length && /^[@+]/u.test(next);
    if (length > 0 && !glued && !labels[last - 1]?.includes('_')) {
      return labels.slice(0, last).join('.').length + 1 + length;
    }
  }
  return 0;
}

/** The links of a text, in order, as twitter-text finds them (but for endings that are not ASCII, such as `.한국`). */
export function* findLinks(text: string): Generator<Link> {
  if (!text.includes('.')) return;
  let from = 0;
  for (;;) {
    candidate.lastIndex = from;
    const found = candidate.exec(text);
    if (!found) return;
    const [whole, before = '', protocol = '', run = ''] = found;
    const start = found.index + before.length;
    const host = start + protocol.length;
    const next = text.charAt(found.index + whole.length);
    const labels = run.split('.');
    const end = host + domainEnd(labels, next);
    if (end > host) {
      tail.lastIndex = end;
      const path = tail.exec(text)?.groups?.path;
      const full = Math.max(end, tail.lastIndex);
      from = full;
      if (protocol) {
        shortLink.lastIndex = start;
        yield { start, end: shortLink.test(text) ? shortLink.lastIndex : full, protocol: true };
      } else if (!/[-_./]/u.test(before)) {
        yield* bareLinks(text, host, end, path === undefined ? undefined : full);
      }
    } else {
      const moved = before !== '' || protocol !== '';
      from = host + (next === ':' ? oneOn(labels, moved) : skipped(labels, moved));
    }
  }
}

/** How far to go on after a run that begins with no domain: past all of it, when no later start can find one. */
function skipped(labels: readonly string[], moved: boolean): number {
  if (!labels.some((label, i) => i > 0 && endingIn(label) > 0)) {
    return labels.slice(0, -1).join('.').length || (labels[0] ?? '').length;
  }
  return oneOn(labels, moved);
}

/** A later start is still possible (a protocol glued to a word): one character on, unless that was done. */
const oneOn = (labels: readonly string[], moved: boolean): number =>
  moved ? 0 : String.fromCodePoint(labels[0]?.codePointAt(0) ?? 0).length;

/** Without a protocol only the ASCII part of a host is a link; the path belongs to the last one. */
function* bareLinks(text: string, host: number, end: number, pathEnd: number | undefined): Generator<Link> {
  const hosts = [...text.slice(host, end).matchAll(asciiHost)]
    .map((m) => ({ start: host + m.index, end: host + m.index + domainEnd(m[0].split('.'), '') }))
    .filter((found) => found.end > found.start);
  for (const [i, found] of hosts.entries()) {
    const last = i === hosts.length - 1;
    yield { ...found, end: last && pathEnd !== undefined ? pathEnd : found.end, protocol: false };
  }
}

/** Namespaces that feeds use, and the prefix we call each by; '' for those whose elements stand for the feed itself. */
const known: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^https?:\/\/www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#|^https?:\/\/www\.w3\.org\/1999\/xhtml/, ''],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [
    /purl\.org\/(rss\/1\.0\/?$|net\/rss1\.1|rss\/2\.0)|my\.netscape\.com\/rdf|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|channel\.netscape\.com/,
    '',
  ],
  [/purl\.org\/dc\/elements|purl\.org\/rss\/1\.0\/modules\/dc/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/www\.w3\.org\/1999\/02\/22-rdf/, 'rdf'],
  [/search\.yahoo\.com\/mrss/, 'media'],
  [/itunes\.(com|apple\.com)\/dtds\/podcast|example\.com\/dtds\/podcast/, 'itunes'],
  [/bing\.com.*\/news\/search/, 'news'],
  [/rssnamespace\.org\/feedburner/, 'feedburner'],
  [/www\.w3\.org\/xml\/1998\/namespace/, 'xml'],
];

/** Prefixes that mean one thing even where their declaration was forgotten. */
const usual: ReadonlyMap<string, string> = new Map([
  ['atom', ''],
  ['atom10', ''],
  ['a10', ''],
  ['rss', ''],
  ['rss10', ''],
  ['rdf', 'rdf'],
  ['xhtml', ''],
]);

/** Declared prefixes in force; looked up from the innermost scope out. */
export interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

const ours = (uri: string): string | undefined => {
  const address = uri.trim().toLowerCase();
  return known.find(([pattern]) => pattern.test(address))?.[1];
};

/** The scope inside an element with these attributes. */
export function scopeOf(
  attributes: ReadonlyMap<string, string>,
  outer: Scope | undefined,
): Scope | undefined {
  let own: Map<string, string> | undefined;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const declared = name.slice(6).toLowerCase();
    // An unknown namespace keeps its prefix; as the default one it must not pass for a feed's own, save in a pinch.
    own ??= new Map();
    own.set(declared, ours(uri) ?? declared);
  }
  return own ? { own, outer } : outer;
}

/** `dcx:Title` as `dc:title`, when `dcx` was declared as Dublin Core. */
export function resolvedName(written: string, scope: Scope | undefined): string {
  const name = written.toLowerCase();
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  for (let at = scope; at; at = at.outer) {
    const found = at.own.get(prefix);
    if (found !== undefined) return found === '' ? local : `${found}:${local}`;
  }
  const meant = usual.get(prefix) ?? prefix;
  return meant === '' ? local : `${meant}:${local}`;
}

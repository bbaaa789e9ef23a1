import { tidy } from '../text/plain-text';
import { readDate } from '../text/read-date';
import { absoluteUrl } from './absolute-url';
import { child, childrenNamed, type Element, textOf } from './element';
import type { FeedItem } from './parsed-feed';
import { textConstruct } from './text-construct';

const firstText = (element: Element, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    for (const found of childrenNamed(element, name)) {
      const text = tidy(textOf(found));
      if (text !== '') return text;
    }
  }
  return undefined;
};

/** The page an Atom entry is about: the `alternate` link, HTML first; never the entry's own address or its attachments. */
function atomLink(element: Element): Element | undefined {
  const links = childrenNamed(element, 'link').filter(({ attributes }) => attributes.has('href'));
  const rel = ({ attributes }: Element) => (attributes.get('rel') ?? 'alternate').toLowerCase();
  const alternates = links.filter((link) => /(^|\/)alternate$/.test(rel(link)) || rel(link) === '');
  return (
    alternates.find(({ attributes }) => /html/.test(attributes.get('type') ?? 'html')) ??
    alternates[0] ??
    links.find(
      (link) => !/^(self|edit|enclosure|hub|next|prev|replies|license|service|related|via)/.test(rel(link)),
    )
  );
}

/** Not made tidy: a line break in an address is no space. */
const rawText = (element: Element, name: string): string =>
  childrenNamed(element, name)
    .map(textOf)
    .find((text) => text.trim() !== '') ?? '';

function linkOf(element: Element): string | undefined {
  const atom = atomLink(element);
  const own = atom
    ? { written: atom.attributes.get('href'), base: atom.base }
    : {
        written:
          rawText(element, 'link') ||
          child(element, 'link')?.attributes.get('rdf:resource') ||
          element.attributes.get('href') ||
          rawText(element, 'url'),
        base: element.base,
      };
  const found =
    // A counter of clicks stands before the page, and names it.
    absoluteUrl(rawText(element, 'feedburner:origlink'), element.base) ??
    absoluteUrl(own.written ?? '', own.base);
  if (found !== undefined) return found;
  const guid = child(element, 'guid');
  const permanent = guid && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false';
  const byGuid = permanent ? absoluteUrl(textOf(guid), guid.base) : undefined;
  const about = element.attributes.get('rdf:about') ?? firstText(element, 'id');
  return byGuid ?? (/^https?:\/\//i.test(about ?? '') ? about : undefined);
}

/** "mail@host (Name)", "Name <mail@host>" and "/u/name" as a name; an address alone is nobody's to show. */
function nameOf(written: string | undefined): string | undefined {
  const inBrackets = /\(([^()]+)\)\s*$/.exec(written ?? '')?.[1];
  const name = tidy(inBrackets ?? (written ?? '').replace(/<[^>]*>|\S+@\S+/g, '')).slice(0, 200);
  return name === '' ? undefined : name;
}

const dated = (element: Element, ...names: readonly string[]): number | undefined => {
  for (const name of names) {
    for (const found of childrenNamed(element, name)) {
      const at = readDate(textOf(found));
      if (at !== undefined) return at;
    }
  }
  return undefined;
};

const titles = ['title', 'dc:title', 'media:title', 'itunes:title'];
const summaries = [
  'summary',
  'description',
  'abstract',
  'itunes:summary',
  'dc:description',
  'dcterms:abstract',
];
const contents = ['content:encoded', 'content', 'body', 'fullitem'];
const publications = [
  'published',
  'pubdate',
  'issued',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'date',
  'created',
];

/** One `item` or `entry` of any kind of feed. Each fact is looked for wherever some format keeps it, best place first. */
export function readItem(element: Element, isAtom: boolean): FeedItem {
  const firstOf = (found: readonly Element[], plain: boolean) =>
    found.map((each) => textConstruct(each, plain)).find((text) => text !== '') ?? '';
  const inOrderOf = (names: readonly string[], plain: boolean) =>
    names.map((name) => firstOf(childrenNamed(element, name), plain)).find((text) => text !== '') ?? '';
  const group = child(element, 'media:group') ?? element;
  // Of two summaries the first is meant as one.
  const summary = firstOf(childrenNamed(element, ...summaries), isAtom);
  const content = inOrderOf(contents, isAtom);
  const author = child(element, 'author') ?? child(element, 'dc:creator');
  const source = child(element, 'source');
  const updated = dated(element, 'updated', 'modified', 'dcterms:modified', 'lastbuilddate');
  return {
    id: firstText(element, 'id', 'guid', 'dc:identifier') ?? element.attributes.get('rdf:about'),
    title: inOrderOf(titles, true) || textConstruct(child(group, 'media:title'), false),
    summary: summary || content || textConstruct(child(group, 'media:description'), false),
    content: content === '' || content === summary ? undefined : content,
    link: linkOf(element),
    author: nameOf(author && (firstText(author, 'name') ?? textOf(author))),
    publisher:
      firstText(element, 'news:source') ?? (source && (firstText(source, 'title') ?? nameOf(textOf(source)))),
    published: dated(element, ...publications) ?? updated,
    updated,
    language: firstText(element, 'dc:language') ?? element.language,
  };
}

import { child, childrenNamed, type Element, find, isElement, textOf } from './element';
import { type FeedProblem, mostItems, type ParsedFeed } from './parsed-feed';
import { readItem } from './read-item';
import { readXml } from './read-xml';
import { textConstruct } from './text-construct';

const formats: Readonly<Record<string, ParsedFeed['format']>> = {
  feed: 'atom',
  rss: 'rss',
  'rdf:rdf': 'rdf',
  rdf: 'rdf',
  channel: 'rss',
  cdf: 'rss',
};

/** Every item of a feed, wherever it stands: beside the channel (RSS 1.0), in it (2.0), or in a page around it. */
function itemsIn(root: Element): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [root];
  for (let element = stack.pop(); element && found.length < mostItems; element = stack.pop()) {
    if (element.name === 'item' || element.name === 'entry') {
      found.push(element);
      continue;
    }
    for (let i = element.children.length - 1; i >= 0; i--) {
      const node = element.children[i];
      if (node !== undefined && isElement(node)) stack.push(node);
    }
  }
  return found;
}

/** A feed in XML of any of its dialects: Atom 1.0 and 0.3, RSS 0.9 to 2.0, RDF. Never throws. */
export function readXmlFeed(text: string, address?: string): ParsedFeed | FeedProblem {
  const document = readXml(text, address);
  const root = find(document, ({ name }) => name in formats);
  if (!root) return document.children.length === 0 ? 'empty' : 'not-a-feed';
  const format = formats[root.name] ?? 'rss';
  const isAtom = format === 'atom';
  const channel = child(root, 'channel') ?? root;
  const language = child(channel, 'language', 'dc:language');
  const [title] = childrenNamed(channel, 'title', 'dc:title');
  return {
    format,
    title: textConstruct(title, isAtom),
    language: language ? textOf(language).trim().slice(0, 35) : root.language,
    items: itemsIn(root).map((item) => readItem(item, isAtom)),
  };
}

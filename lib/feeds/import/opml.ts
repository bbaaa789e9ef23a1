import { safeLink } from '../links/safe-link';
import { type Element, isElement } from '../read/element';
import { readXml } from '../read/read-xml';
import { tidy } from '../text/plain-text';

/** One feed of a subscription list. */
export interface OpmlFeed {
  readonly title: string;
  readonly address: string;
}

const mostFeeds = 500;

/** The feeds of a subscription list (OPML, as every reader exports it), folders flattened, each address once. */
export function readOpml(text: string): OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  const stack: Element[] = [readXml(text)];
  for (let element = stack.pop(); element && feeds.size < mostFeeds; element = stack.pop()) {
    const address = element.name === 'outline' ? safeLink(element.attributes.get('xmlurl')) : undefined;
    if (address !== undefined && !feeds.has(address)) {
      const title = element.attributes.get('title') || element.attributes.get('text') || address;
      feeds.set(address, { title: tidy(title).slice(0, 200), address });
    }
    for (let i = element.children.length - 1; i >= 0; i--) {
      const node = element.children[i];
      if (node !== undefined && isElement(node)) stack.push(node);
    }
  }
  return [...feeds.values()];
}

const escaped = (text: string) => tidy(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A subscription list other readers can import (OPML 2.0). Addresses of private alerts are keys: warn before sharing. */
export function writeOpml(title: string, feeds: readonly OpmlFeed[]): string {
  const lines = feeds.map(
    (feed) => `    <outline type="rss" text="${escaped(feed.title)}" xmlUrl="${escaped(feed.address)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

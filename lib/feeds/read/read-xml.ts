import { decodeEntities } from '../text/decode-entities';
import { absoluteUrl } from './absolute-url';
import type { Element } from './element';
import { resolvedName, type Scope, scopeOf } from './namespaces';
import { mostItems } from './parsed-feed';
import { readAttributes } from './read-attributes';

const deepest = 60;
const mostNodes = 120_000;
/** No text is read further than this: a mention keeps 4,000 characters of it. */
const longestText = 100_000;

interface Open {
  readonly element: Element;
  readonly written: string;
  readonly scope: Scope | undefined;
}

/** Elements that never hold one another: opening one while it is open means the last one was not closed. */
const siblings = /^(item|entry)$/;

/**
 * The tree of an XML document, well-formed or not: raw `&`, unclosed or crossed tags, attributes without quotes, a
 * prolog that lies. One pass over the text, no recursion, no regular expression that looks ahead; depth and size are
 * bounded. `address` is what relative addresses are relative to. A DTD is skipped, its entities never expanded, nothing external is ever read: there is no entity to bomb with.
 */
export function readXml(text: string, address?: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [], base: address };
  const stack: Open[] = [{ element: root, written: '', scope: undefined }];
  let top = stack[0] as Open;
  let nodes = 0;
  /** Tags opened below the deepest level: only counted, so that their ends match. */
  let buried = 0;
  const add = (piece: string) => {
    if (piece !== '') top.element.children.push(piece);
  };
  const closeTo = (depth: number) => {
    stack.length = Math.max(1, depth);
    top = stack[stack.length - 1] ?? top;
  };
  const upTo = (from: number, end: number) => text.slice(from, Math.min(end, from + longestText));
  const findEnd = terminatorFinder(text);
  let items = 0;

  let at = 0;
  while (at < text.length && nodes < mostNodes && items <= mostItems) {
    const open = text.indexOf('<', at);
    add(decodeEntities(upTo(at, open < 0 ? text.length : open)));
    if (open < 0) break;
    nodes++;
    if (text.startsWith('<![CDATA[', open)) {
      const end = findEnd(']]>', open + 9);
      add(upTo(open + 9, end));
      at = end + 3;
    } else if (text.startsWith('<!--', open)) {
      at = findEnd('-->', open + 4) + 3;
    } else if (text.startsWith('<?', open)) {
      at = findEnd('>', open + 2) + 1;
    } else if (text.startsWith('<!', open)) {
      at = afterDeclaration(text, open, findEnd);
    } else if (/[A-Za-z_:]/.test(text[open + 1] ?? '')) {
      at = openTag(open);
    } else if (text[open + 1] === '/') {
      const end = findEnd('>', open);
      closeTag(text.slice(open + 2, end).trim());
      at = end + 1;
    } else {
      // "a < b": a bare sign, not a tag.
      add('<');
      at = open + 1;
    }
  }
  return root;

  function openTag(open: number): number {
    const { written, attributes, end, empty } = readAttributes(text, open + 1);
    if (stack.length > deepest) {
      if (!empty) buried++;
      return end;
    }
    const scope = scopeOf(attributes, top.scope);
    const name = resolvedName(written, scope);
    if (siblings.test(name)) {
      items++;
      const same = stack.findIndex(({ element }) => element.name === name);
      if (same > 0) closeTo(same);
    }
    const own = attributes.get('xml:base');
    const element: Element = {
      name,
      attributes,
      children: [],
      base: own === undefined ? top.element.base : (absoluteUrl(own, top.element.base) ?? top.element.base),
      language: attributes.get('xml:lang') ?? top.element.language,
    };
    top.element.children.push(element);
    if (!empty) {
      top = { element, written: written.toLowerCase(), scope };
      stack.push(top);
    }
    return end;
  }

  function closeTag(written: string): void {
    if (buried > 0) {
      buried--;
      return;
    }
    const name = written.toLowerCase();
    for (let depth = stack.length - 1; depth > 0; depth--) {
      if (stack[depth]?.written !== name) continue;
      closeTo(depth);
      return;
    }
  }
}

/** Where a terminator is; the end of the text when it is not. A search that failed once is never made again. */
function terminatorFinder(text: string): (what: string, from: number) => number {
  const absentFrom = new Map<string, number>();
  return (what, from) => {
    if (from >= (absentFrom.get(what) ?? Number.POSITIVE_INFINITY)) return text.length;
    const found = text.indexOf(what, from);
    if (found >= 0) return found;
    absentFrom.set(what, from);
    return text.length;
  };
}

/** Past `<!DOCTYPE …>` with its internal subset, whose `>` do not count. */
function afterDeclaration(
  text: string,
  open: number,
  findEnd: (what: string, from: number) => number,
): number {
  const end = findEnd('>', open);
  if (!text.slice(open, end).includes('[')) return end + 1;
  return findEnd('>', findEnd(']', open)) + 1;
}

/** An element of a feed, once namespaces are resolved. */
export interface Element {
  /** `prefix:name`, lower case, with the prefix this project uses for the namespace; bare for those of the feed itself. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and texts in document order. */
  readonly children: (Element | string)[];
  /** What relative addresses inside are relative to, and the language of the text, where the document says. */
  readonly base?: string | undefined;
  readonly language?: string | undefined;
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string';

/** The first child of one of these names, in the order of the names. */
export function child(element: Element, ...names: readonly string[]): Element | undefined {
  for (const name of names) {
    const found = element.children.find((node) => isElement(node) && node.name === name);
    if (found && isElement(found)) return found;
  }
  return undefined;
}

export const childrenNamed = (element: Element, ...names: readonly string[]): Element[] =>
  element.children.filter((node) => isElement(node) && names.includes(node.name)).filter(isElement);

/** Elements whose edges do not part words. */
const inline = /^(a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;

/** All text inside, however deep. Never recursive: depth is the document's choice. */
export function textOf(element: Element): string {
  let text = '';
  const stack: (Element | string)[] = [...element.children].reverse();
  while (stack.length > 0) {
    const node = stack.pop() ?? '';
    if (!isElement(node)) text += node;
    else if (!/^(script|style)$/.test(node.name)) {
      const edge = inline.test(node.name) ? '' : ' ';
      text += edge;
      stack.push(edge);
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] ?? '');
    }
  }
  return text;
}

/** The first element, in document order, that passes; itself included. */
export function find(root: Element, passes: (element: Element) => boolean): Element | undefined {
  const stack: Element[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (passes(element)) return element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const node = element.children[i];
      if (node !== undefined && isElement(node)) stack.push(node);
    }
  }
  return undefined;
}

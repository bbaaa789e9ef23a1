import { plainText, tidy } from '../text/plain-text';
import { type Element, isElement, textOf } from './element';

/** An end tag, an empty one, or a reference: nobody types those by hand. A lone `<blink>` may be what is talked about. */
const looksMarkedUp = /<\/[a-zA-Z][\w-]*\s*>|<(br|hr|img)\b[^<>]*>|&#?\w{2,10};/i;

/** base64 as Atom 0.3 allowed it; undefined when it is not. */
function fromBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (c) => c.charCodeAt(0));
    return new TextDecoder('utf-8').decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The plain text of a title, a summary or a content, whatever it was written as: Atom's text, html and xhtml, the modes
 * of Atom 0.3, RSS's "HTML or not, you tell". Markup inside markup is read once, so that `&amp;lt;b&amp;gt;` shows
 * as it was meant. `isPlain`: what has no type is text, as Atom says, rather than HTML.
 */
export function textConstruct(element: Element | undefined, isPlain: boolean): string {
  if (!element) return '';
  const type = (element.attributes.get('type') ?? '').toLowerCase();
  const mode = element.attributes.get('mode')?.toLowerCase();
  const text = textOf(element);
  if (mode === 'base64') return plainText(fromBase64(text) ?? '');
  const hasElements = element.children.some(isElement);
  // Child elements are markup already: what is left between them is text, and "<" in it is a "<".
  if (hasElements && /xhtml|xml$/.test(type)) return tidy(text);
  const plain = type === 'text' || type === 'text/plain' || (type === '' && isPlain);
  // Many a feed sends HTML and calls it text.
  return plain && !looksMarkedUp.test(text) ? tidy(text) : plainText(text);
}

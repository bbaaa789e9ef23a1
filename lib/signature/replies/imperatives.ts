import type { Span } from '../../draft/span';

const french = /^(?:(?:ne |n['\u2019])?(?:rendez-vous|\p{L}{3,}ez(?:-(?:vous|le|la|les|y|en))?))(?= )/iu;
// Words in -ez that give no order, and orders that hold out a hand.
const notOrders =
  /^(?:assez|chez|venez-vous|avez|etes|êtes|voulez|souhaitez|pouvez|savez|aurez|serez|recevrez|pourrez|verrez|trouverez|devez|allez|n['\u2019]h[ée]sitez|profitez|dites|tenez|sachez|croyez|soyez|excusez|prenez soin|imaginez|d[ée]couvrez|merci)/iu;
const english =
  /^(?:do not|don['\u2019]t|never|always|call|visit|go|check|send|provide|restart|contact|follow|fill|use|read|see|enter|select|open|wait|make|ensure|submit|turn|log|download|update|reset|complete|pay|return|keep|stop|remove|unplug|plug|press|click|choose|install|uninstall|delete|clear|report|refer|consult)(?= )/i;
const softened = /(?:s['\u2019]il (?:vous|te) pla[iî]t|svp|stp|merci|please|pls|thanks|thank you)/iu;

/**
 * Sentences that are bare orders: an imperative first, and no "please" in them. Steps of a list that the
 * customer asked for count too: piled up, they read as orders.
 */
export const bareOrders = (
  text: string,
): { readonly orders: readonly Span[]; readonly sentences: number } => {
  const orders: Span[] = [];
  let sentences = 0;
  for (const found of text.matchAll(/[^.!?\n]+[.!?\n]*/gu)) {
    const sentence = found[0];
    const start = found.index + sentence.length - sentence.replace(/^[\s\d).*•>-]+/u, '').length;
    const words = text.slice(start, found.index + sentence.length);
    if (!/\p{L}{2}/u.test(words)) continue;
    sentences++;
    const order = english.exec(words)?.[0] ?? (notOrders.test(words) ? undefined : french.exec(words)?.[0]);
    if (order && !softened.test(words)) orders.push({ start, end: start + order.length });
  }
  return { orders, sentences };
};

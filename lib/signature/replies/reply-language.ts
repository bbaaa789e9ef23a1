import { fold } from '../fold';

const french =
  /(?<![\p{L}'])(?:le|la|les|des|du|une|est|sont|vous|nous|votre|vos|notre|nos|pour|avec|dans|pas|que|qui|sur|merci|bonjour|je|j'ai|c'est|tres|cette|mais|avez|pouvez|tu|ton|ta)(?![\p{L}'])/gu;
const english =
  /(?<![\p{L}'])(?:the|and|is|are|you|your|we|our|to|of|for|with|this|that|not|have|has|can|will|please|thanks|it's|i'm|we're|here|us|it|be|at)(?![\p{L}'])/gu;

/** French or English, by the small words of the text's beginning; undefined when neither is plain. */
export const replyLanguage = (text: string): 'fr' | 'en' | undefined => {
  const beginning = fold(text.slice(0, 600));
  const fr = beginning.match(french)?.length ?? 0;
  const en = beginning.match(english)?.length ?? 0;
  if (Math.max(fr, en) < 2 || fr === en) return undefined;
  return fr > en ? 'fr' : 'en';
};

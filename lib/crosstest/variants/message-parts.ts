/** A message cut so that its sentences can be moved without touching what stands around them. */
export interface MessageParts {
  /** Sentences of the body, each with its own closing sign and no blanks around it. */
  readonly sentences: readonly string[];
  /** What closes the message and stays last: signature, hashtags, links, mentions; with the blanks before it. */
  readonly tail: string;
}

/** A sign-off mark and its name, a hashtag, a link, a mention, an emoji: whatever may stand after the last sentence. */
const closing =
  /(?:\s+(?:[\^~]\s?\p{L}[\p{L}\p{M}.'’\-]*|[—–\-]\s?\p{Lu}[\p{L}\p{M}.'’\-]{0,30}|[#@][\p{L}\p{N}_.@\-]+|https?:\/\/\S+|\p{RGI_Emoji}))+\s*$/v;

const longest = 1500;

/** A sign that ends a sentence, with the quotes or brackets that close after it, before a blank. */
const ends = /(?<=[.!?…]["”»’)]*)\s+(?=["“«(]?[\p{Lu}\p{N}])/u;

/**
 * The parts of a message; undefined when it is no plain run of sentences (several lines, lists, abbreviations that
 * look like ends), where nothing can be moved safely.
 */
export function messageParts(text: string): MessageParts | undefined {
  if (text.length > longest) return undefined;
  const tail = closing.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - tail.length).trim();
  const abbreviated = /\b(?:M|Mme|Dr|St|Mr|Mrs|Ms|etc|p\.\s?ex|e\.g|i\.e|vs|No|n°)\.\s/u.test(body);
  if (body === '' || body.includes('\n') || abbreviated) return undefined;
  return { sentences: body.split(ends), tail };
}

/** The message again. */
export const joinParts = ({ sentences, tail }: MessageParts): string => sentences.join(' ') + tail;

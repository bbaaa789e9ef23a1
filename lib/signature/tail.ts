/** What may stand after a signature without being part of the message. */
export type Furniture = 'link' | 'hashtag' | 'mention' | 'counter' | 'emoji';

/** A place where the words of a message may end: everything from `end` on is white space and furniture. */
export interface Cut {
  readonly end: number;
  /** What follows, nearest first. */
  readonly after: readonly Furniture[];
}

/** How far back from the end anything is looked for, in UTF-16 code units: cost does not grow with the text. */
export const tailLength = 1_200;

const mostCuts = 16;

// Invisible marks (direction, joiners at an edge) count as white space here.
const blank = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const pictograph =
  '(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|[\\u200d\\ufe0f\\u20e3]|\\p{Emoji_Modifier})';
const onlyPictographs = new RegExp(`^${pictograph}+$`, 'u');
const endPictographs = new RegExp(`(?<!\\d)${pictograph}+$`, 'u');
const emoticon = /^(?:[:;=8xX][-'o^]?[)(\]DPpOo3|/\\]+|\(:|<3+|\^_?\^|x{1,3}|X[xX]{0,2})$/;
const link = /^[([<]?(?:https?:\/\/|www\.)\S+$|^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,12}\/\S*$/iu;
const hashtag = /^[#\uff03][\p{L}\p{N}_]+[.!,]?$/u;
const mention = /^@[\w.-]+$/;
const counter = /^[([]?(\d{1,2})[/\u2044](\d{1,2}|[nNxX])[)\]]?[.\u2026]?$/;

const isCounter = (token: string): boolean => {
  const [, part, total] = counter.exec(token) ?? [];
  return part !== undefined && (Number.isNaN(Number(total)) || Number(part) <= Number(total));
};

/** What kind of furniture a word is, if any. */
const furnitureOf = (token: string): Furniture | undefined => {
  if (hashtag.test(token)) return 'hashtag';
  if (isCounter(token)) return 'counter';
  if (mention.test(token)) return 'mention';
  if (link.test(token)) return 'link';
  if (emoticon.test(token) || onlyPictographs.test(token)) return 'emoji';
  return undefined;
};

/** Where the text ends once white space is left out, no further back than `from`. */
export const endOfWords = (text: string, end: number, from = 0): number => {
  let at = end;
  while (at > from && blank.test(text[at - 1] ?? '')) at--;
  return at;
};

/** Every place the words may end, last first: the end of the text, then before each piece of furniture. */
export const cutsOf = (text: string): readonly Cut[] => {
  const from = Math.max(0, text.length - tailLength);
  const cuts: Cut[] = [];
  let after: readonly Furniture[] = [];
  let end = endOfWords(text, text.length, from);
  while (cuts.length < mostCuts && end > from) {
    cuts.push({ end, after });
    let start = end;
    while (start > from && !blank.test(text[start - 1] ?? '')) start--;
    const token = text.slice(start, end);
    const kind = furnitureOf(token);
    if (kind) {
      end = endOfWords(text, start, from);
    } else {
      const glued = token.length <= 80 ? endPictographs.exec(token)?.[0].length : undefined;
      if (!glued) break;
      end -= glued;
    }
    after = [kind ?? 'emoji', ...after];
  }
  return cuts;
};

import type { MessageKey } from '../../draft/message-key';
import { joinParts, type MessageParts } from './message-parts';

/** One change of one thing, where it is safe; undefined where it is not. */
export interface SuggestionRule {
  readonly id: string;
  readonly label: MessageKey;
  readonly languages: readonly ('en' | 'fr')[];
  readonly change: (parts: MessageParts, language: 'en' | 'fr') => string | undefined;
}

const both = ['en', 'fr'] as const;

/** A sentence that begins like this states something, and stands by itself. */
const states = {
  en: /^(?:the|our|an?|this|these|every|there (?:is|are)|it’s|it's|\d+)\s/iu,
  fr: /^(?:(?:les?|la|nos|notre|une?|des|cet?|cette|ces|chaque|il y a|\d+)\s|l[’'])/iu,
};
/** A sentence that begins like this leans on the one before it: it cannot be moved to the front. */
const leans = {
  en: /^(?:it|they|he|she|this|that|these|those|but|and|or|so|then|also|there|here|its|their|which|because|however|all|both)\b/iu,
  fr: /^(?:(?:il|ils|elle|elles|cela|ça|ce|ces|cette|cet|mais|et|ou|donc|alors|ainsi|aussi|puis|ensuite|enfin|là|y|en|leur|leurs|son|sa|ses|car|parce|pourtant|tout|tous|toutes)(?![\p{L}-])|c[’'])/iu,
};
/** French words in -ez that command nothing. */
const noCommand =
  /^(?:chez|assez|nez|rendez|avez|êtes|pouvez|voulez|n[’']|soyez|ayez|sachez|veuillez|allez)/iu;
const narrow = '\u202f';

const unlessSame = (text: string, parts: MessageParts): string | undefined =>
  text === joinParts(parts) ? undefined : text;

/** "Venez samedi." → "Vous venez samedi ?": only a short command without a pronoun after its verb. */
function asQuestion({ sentences, tail }: MessageParts): string | undefined {
  const [first = '', ...rest] = sentences;
  const command = /^(\p{Lu}\p{Ll}+ez)(\s[^,;:?\n-]{3,70}?)\s?[.!…]$/u.exec(first);
  if (!command?.[1] || !command[2] || noCommand.test(first)) return undefined;
  const asked = `Vous ${command[1].toLowerCase()}${command[2]}${narrow}?`;
  return joinParts({ sentences: [asked, ...rest], tail });
}

function withOpeningQuestion(parts: MessageParts, language: 'en' | 'fr'): string | undefined {
  const [first = ''] = parts.sentences;
  if (joinParts(parts).includes('?') || !states[language].test(first)) return undefined;
  const opening = language === 'fr' ? `Le saviez-vous${narrow}?` : 'Did you know?';
  return joinParts({ ...parts, sentences: [opening, ...parts.sentences] });
}

/** The first sentence that holds a number comes first, if it stands by itself and no other then leans on nothing. */
function numberFirst(parts: MessageParts, language: 'en' | 'fr'): string | undefined {
  const { sentences, tail } = parts;
  const at = sentences.findIndex((sentence) => /\p{Nd}/u.test(sentence));
  const moved = sentences[at];
  if (at < 1 || moved === undefined || leans[language].test(moved)) return undefined;
  const others = sentences.filter((_, i) => i !== at);
  const [second = ''] = others;
  const after = sentences[at + 1];
  if (leans[language].test(second) || (after !== undefined && leans[language].test(after))) return undefined;
  return joinParts({ sentences: [moved, ...others], tail });
}

/** A question that closes becomes the opening. */
function questionFirst(parts: MessageParts, language: 'en' | 'fr'): string | undefined {
  const { sentences, tail } = parts;
  const last = sentences.at(-1) ?? '';
  if (sentences.length < 2 || !last.endsWith('?') || leans[language].test(last)) return undefined;
  if (leans[language].test(sentences[0] ?? '')) return undefined;
  return joinParts({ sentences: [last, ...sentences.slice(0, -1)], tail });
}

/** The rules, most telling first. Each changes one thing only, and never what the message says. */
export const suggestionRules: readonly SuggestionRule[] = [
  { id: 'question', label: 'variantQuestion', languages: ['fr'], change: asQuestion },
  { id: 'number', label: 'variantNumberFirst', languages: both, change: numberFirst },
  { id: 'question-first', label: 'variantQuestionFirst', languages: both, change: questionFirst },
  { id: 'opening', label: 'variantOpeningQuestion', languages: both, change: withOpeningQuestion },
  {
    id: 'shorter',
    label: 'variantShorter',
    languages: both,
    change: ({ sentences, tail }) =>
      sentences.length > 2 ? joinParts({ sentences: sentences.slice(0, 1), tail }) : undefined,
  },
  {
    id: 'calm',
    label: 'variantNoExclamation',
    languages: both,
    change: (parts) => unlessSame(joinParts(parts).replace(/[\s\u00a0\u202f]*!+(?=\s|$)/gu, '.'), parts),
  },
  {
    id: 'no-emoji',
    label: 'variantNoEmoji',
    languages: both,
    change: (parts) =>
      unlessSame(
        joinParts(parts)
          .replace(/[ \u00a0]*\p{RGI_Emoji}/gv, '')
          .trim(),
        parts,
      ),
  },
  {
    id: 'no-hashtags',
    label: 'variantNoHashtags',
    languages: both,
    change: ({ sentences, tail }) =>
      /#\p{L}/u.test(tail) && !/#\p{L}/u.test(sentences.join(' '))
        ? joinParts({ sentences, tail: tail.replace(/\s+#[\p{L}\p{N}_]+/gu, '') })
        : undefined,
  },
];

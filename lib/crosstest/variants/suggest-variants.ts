import type { MessageKey } from '../../draft/message-key';
import { messageParts } from './message-parts';
import { suggestionRules } from './suggestion-rules';

/** A second version that differs from the first by one thing. */
export interface Suggestion {
  /** Of the rule that made it. */
  readonly id: string;
  /** What it does, for a button. */
  readonly label: MessageKey;
  readonly text: string;
}

const most = 4;

/**
 * Second versions made by rule, at most four: "turn it into a question", "put the number first". None where the rule
 * could break the message: better no suggestion than a sentence nobody would write.
 */
export function suggestVariants(text: string, language: 'en' | 'fr'): Suggestion[] {
  const parts = messageParts(text);
  if (!parts) return [];
  return suggestionRules
    .flatMap(({ id, label, languages, change }) => {
      const changed = languages.includes(language) ? change(parts, language) : undefined;
      const fit = changed !== undefined && changed.trim() !== '' && changed !== text.trim();
      return fit ? [{ id, label, text: changed }] : [];
    })
    .slice(0, most);
}

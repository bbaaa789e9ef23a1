import type { Check } from '../../draft/check';
import type { Edit } from '../../draft/finding';
import { fold } from '../fold';
import { warmOpeningAtStart, warmWords } from '../lexicons/greetings';
import { isNamed, nameToGreet } from '../replies/name-to-greet';
import type { PersonalSignals } from '../replies/personal-signals';
import { replyLanguage } from '../replies/reply-language';

// A shorter answer ("Avec plaisir, à demain !") may do without.
const fewestWords = 8;
/** How far the opening of a reply is looked at, in UTF-16 code units. */
const longestOpening = 400;
const leadingMentions = /^(?:\s*@[\w.-]+)*\s*/;
const hello = { fr: 'Bonjour', en: 'Hi' } as const;
const bang = { fr: '\u202f! ', en: '! ' } as const;

/** A reply that neither greets nor thanks nor names the person answered. */
export const notGreeted: Check<unknown, PersonalSignals> = {
  id: 'reply/not-greeted',
  run({ text, answering, surface, part }, _voice, { justTalked }) {
    if (!answering || surface === 'post' || justTalked || (part && part.index > 0)) return [];
    if (text.slice(0, longestOpening).trim().split(/\s+/).length < fewestWords) return [];
    const opening = fold(text.slice(0, 160));
    if (warmOpeningAtStart.test(opening) || warmWords.test(opening.slice(0, 90))) return [];
    // Networks write the leading mention by themselves: it greets nobody.
    const at = leadingMentions.exec(text)?.[0].length ?? 0;
    if (isNamed(text.slice(at, at + 2_000), answering)) return [];
    const language = replyLanguage(text);
    const name = nameToGreet(answering);
    const edits: Edit[] = [];
    if (language) {
      const greeting = `${hello[language]}${name ? ` ${name}` : ''}`;
      const label = { key: 'replyGreet', params: { greeting } } as const;
      edits.push({ span: { start: at, end: at }, text: greeting + bang[language], label });
    }
    const reason = name
      ? ({ key: 'findingReplyNotGreeted', params: { name } } as const)
      : ({ key: 'findingReplyNotGreetedNoName' } as const);
    return [{ check: this.id, span: { start: at, end: at }, reason, edits, weight: 0 }];
  },
};

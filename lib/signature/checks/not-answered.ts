import type { Check } from '../../draft/check';
import { wholeSpan } from '../../draft/span';
import { fold } from '../fold';
import type { PersonalSignals } from '../replies/personal-signals';
import { topicWords } from '../talks/topic-words';

/** How much of either text is looked at, in UTF-16 code units. */
const longest = 2_000;
const fewestWords = 6;

// A yes, a no, a figure, a link, a question back: the reply deals with theirs, in whatever words.
const dealsWithIt =
  /\p{N}|\?|https?:|www\.|(?<![\p{L}])(?:oui|non|bien sur|tout a fait|exactement|absolument|pas encore|yes|no|nope|yep|of course|absolutely|exactly|not yet|sure|dm|mp|message prive|private message)(?![\p{L}])/u;

const stemLength = 5;

/** A question was asked, and the reply is so general that nothing of it comes back. */
export const notAnswered: Check<unknown, PersonalSignals> = {
  id: 'reply/not-answered',
  run({ text, answering, surface, part }) {
    const theirs = answering?.text?.slice(0, longest) ?? '';
    if (surface === 'post' || (part && part.index > 0) || !theirs.includes('?')) return [];
    const reply = fold(text.slice(0, longest));
    if (reply.trim().split(/\s+/).length < fewestWords || dealsWithIt.test(reply)) return [];
    const topics = topicWords(theirs, '', 6);
    if (topics.length < 2 || topics.some((word) => reply.includes(fold(word).slice(0, stemLength))))
      return [];
    const words = topics.slice(0, 2).join(', ');
    const reason = { key: 'findingReplyNotAnswered', params: { words } } as const;
    return [{ check: this.id, span: wholeSpan(text), reason, edits: [], weight: 0 }];
  },
};

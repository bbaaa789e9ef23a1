import type { Words } from '../../components/translate';
import type { TalkedTo } from '../signature/talks/people-talked-to';

/** "3rd" or « 3e »: what number an exchange is, the first being the one that is remembered. */
function ordinal(count: number, { language, t }: Words): string {
  const rule = new Intl.PluralRules(language, { type: 'ordinal' }).select(count);
  const keys = { one: 'ordinalOne', two: 'ordinalTwo', few: 'ordinalFew' } as const;
  return t(rule === 'one' || rule === 'two' || rule === 'few' ? keys[rule] : 'ordinalOther', {
    number: count,
  });
}

/** "3rd exchange with Paul; last: 12 Nov about delivery": the reply being written counts as one. */
export function sayAcquaintance({ name, count, last, topic }: TalkedTo, words: Words): string {
  const nth = ordinal(count + 1, words);
  const when = new Intl.DateTimeFormat(words.language, { day: 'numeric', month: 'short' }).format(last);
  return topic.length > 0
    ? words.t('talkedAbout', { nth, name, when, topic: topic.join(', ') })
    : words.t('talkedBefore', { nth, name, when });
}

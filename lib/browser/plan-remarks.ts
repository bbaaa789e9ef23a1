import { sayWith } from '../../components/say';
import type { Words } from '../../components/translate';
import type { PlanRemark } from '../compose/proposed';
import { axisName } from '../crosstest/plan/describe-plan';
import type { Plan } from '../crosstest/plan/plan';
import type { PlanCheck } from '../crosstest/plan/pre-flight';
import { type StyleStep, styleDifference } from '../crosstest/style/style-difference';
import { styleOf } from '../crosstest/style/style-of';
import type { Suggestion } from '../crosstest/variants/suggest-variants';
import { sayMoment } from './reminders/say-post';

/** What the remarks are made of. Times in ms since 1970. */
export interface Remarked {
  readonly plan: Plan;
  readonly variants: { readonly A: string; readonly B: string };
  readonly language: 'en' | 'fr';
  readonly suggestions: readonly Suggestion[];
  readonly brewing: boolean;
  readonly now: number;
  /** A start late enough for what is brewing to be over. */
  readonly calmFrom: number;
  readonly words: Words;
}

/** More names than these are not read. */
const mostNamed = 4;

/** The axes on which one version has more, in words: "a question, a number…". */
function named(axes: readonly StyleStep[], { t, language }: Words): string {
  const names = axes.slice(0, mostNamed).map(({ axis }) => {
    const name = t(axis === 'length' ? 'planMoreWords' : axisName(axis));
    return name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
  });
  return `${names.join(', ')}${axes.length > mostNamed ? '…' : ''}`;
}

/** What each version has that the other has not. */
function sayAxes(axes: readonly StyleStep[], words: Words): string[] {
  const sides = [
    ['A', axes.filter(({ by }) => by > 0)],
    ['B', axes.filter(({ by }) => by < 0)],
  ] as const;
  return sides.flatMap(([variant, more]) =>
    more.length > 0 ? [words.t('planAxesIn', { variant, list: named(more, words) })] : [],
  );
}

/** The change by rule that goes her way: on one of the axes she changed herself, in the same direction; else any. */
function oneChange({ plan, variants, language, suggestions }: Remarked): Suggestion | undefined {
  const hers = new Set(plan.axes.map(({ axis, by }) => `${axis}${Math.sign(by)}`));
  const a = styleOf(variants.A, language);
  const sameWay = suggestions.find(({ text }) =>
    styleDifference(a, styleOf(text, language)).some(({ axis, by }) => hers.has(`${axis}${Math.sign(by)}`)),
  );
  return sameWay ?? suggestions[0];
}

function remark(check: PlanCheck, remarked: Remarked): PlanRemark {
  const { plan, words, calmFrom, now } = remarked;
  const said = { level: check.level, sentence: sayWith(words)(check.sentence) };
  if (check.id === 'crisis') {
    const label = words.t('planLaterStart', { when: sayMoment(calmFrom, now, words.language) });
    return { ...said, offer: { label, start: calmFrom } };
  }
  if (check.id !== 'axes') return said;
  const sentence = [said.sentence, ...sayAxes(plan.axes, words)].join(' ');
  const one = oneChange(remarked);
  if (!one) return { ...said, sentence };
  const label = words.t('planOneInstead', { change: words.t(one.label) });
  return { ...said, sentence, offer: { label, text: one.text } };
}

/** What there is to know before a plan starts, each with what could be done about it where something can. */
export function planRemarks(remarked: Remarked): PlanRemark[] {
  const { plan, variants, suggestions, brewing, words } = remarked;
  // A version made by one of our rules differs by that one thing, however many signs of style moved with it.
  const byRule = suggestions.find(({ text }) => text === variants.B);
  const checks = plan.checks.filter(({ id }) => !(byRule && id === 'axes') && id !== 'same');
  const [axis] = plan.axes;
  const one = byRule?.label ?? (plan.axes.length === 1 && axis ? axisName(axis.axis) : undefined);
  const waits = brewing && !checks.some(({ id }) => id === 'crisis');
  return [
    ...checks.map((check) => remark(check, remarked)),
    ...(waits ? [{ level: 'warn' as const, sentence: words.t('planLaterBrewing') }] : []),
    ...(one
      ? [{ level: 'note' as const, sentence: words.t('planOneChange', { change: words.t(one) }) }]
      : []),
  ];
}

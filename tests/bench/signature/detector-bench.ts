import { isCommonFirstName } from '../../../lib/signature/lexicons/first-name-list';
import { generatedTails, type Tail } from './generated-tails';
import { hardNegatives } from './hard-negatives';
import { scoreTails, type TailScore } from './score-tails';
import { percent, printTable } from './table';

const named = { isFirstName: isCommonFirstName };

/** Brand or agent: what was unseen when the detector is asked about it. */
const brandOf = ({ source }: Tail): string => source.replace(/^(?:ibm|free|tweet):/, '');

const groupsOf = (
  tails: readonly Tail[],
  key: (tail: Tail) => string,
): readonly (readonly [string, Tail[]])[] => {
  const groups = new Map<string, Tail[]>();
  for (const tail of tails) groups.set(key(tail), [...(groups.get(key(tail)) ?? []), tail]);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
};

const row = (name: string, score: TailScore): readonly string[] => [
  name,
  String(score.signed),
  String(score.unsigned),
  percent(score.precision),
  percent(score.recall),
  percent(score.f1),
  percent(score.exact),
  percent(score.falseAlarms),
];

const lookAlike = (tail: Tail): boolean => tail.source.startsWith('tweet:');

/** Labelled tails, by language and by brand; then made ones, in forms and languages that the labels lack. */
export const detectorBench = (labelled: readonly Tail[]): Record<string, number> => {
  const misses: string[] = [];
  const all = scoreTails(labelled, named, (tail, got) =>
    misses.push(
      `${tail.source}: expected ${JSON.stringify(tail.signature)}, got ${JSON.stringify(got)} in …${JSON.stringify(tail.text.slice(-60))}`,
    ),
  );
  const bare = scoreTails(labelled, {});
  const looks = scoreTails(labelled.filter(lookAlike), named);
  const brands = groupsOf(
    labelled.filter((tail) => !lookAlike(tail)),
    brandOf,
  );
  const made = generatedTails();
  const hard = hardNegatives();
  const generated = scoreTails(made, named);
  const negatives = scoreTails(hard, named);
  printTable(
    [
      'signature, unseen brands',
      'signed',
      'unsigned',
      'precision',
      'recall',
      'F1',
      'exact span',
      'false alarms',
    ],
    [
      row('labelled, all', all),
      row('labelled, without a list of names', bare),
      ...groupsOf(labelled, (tail) => tail.lang).map(([lang, tails]) =>
        row(`labelled, ${lang}`, scoreTails(tails, named)),
      ),
      row('labelled, look-alike tweets', looks),
      ...brands.map(([brand, tails]) => row(`  ${brand}`, scoreTails(tails, named))),
      row('made: 27 forms, 9 languages', generated),
      ...groupsOf(made, (tail) => tail.lang).map(([lang, tails]) =>
        row(`  made, ${lang}`, scoreTails(tails, named)),
      ),
      row('made: hard negatives', negatives),
    ],
  );
  for (const miss of misses.slice(0, 20)) console.log(`  ${miss}`);
  const worst = Math.min(...brands.map(([, tails]) => scoreTails(tails, named).f1 || 1));
  return {
    f1: all.f1,
    precision: all.precision,
    recall: all.recall,
    exactSpan: all.exact,
    exactF1: all.exactF1,
    falseAlarms: all.falseAlarms,
    falseAlarmsLookAlike: looks.falseAlarms,
    f1WithoutNames: bare.f1,
    worstBrandF1: worst,
    madeF1: generated.f1,
    madeExact: generated.exact,
    madeFalseAlarms: negatives.falseAlarms,
  };
};

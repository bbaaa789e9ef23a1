import { scorePoliteness } from '../../../lib/voice/politeness/score-politeness';
import { atLeast, type Figure } from './figure';
import { accuracy, calibrationError } from './metrics';
import { triedRows } from './tried-rows';

/** Politeness by its strategies alone: learned in English, tried in languages that had no rows to learn from. */
export const politenessSection = (folder: string): readonly Figure[] =>
  (['en', 'fr', 'es'] as const).flatMap((language) => {
    const { rows, from } = triedRows(folder, `politeness/binary.${language}`);
    if (rows.length === 0) return [];
    const truth = rows.map(({ label }) => (Number(label) > 0 ? 1 : 0));
    const scored = rows.map(({ text }) => scorePoliteness(text, language).probability);
    const said = scored.map((one) => (one > 0.5 ? 1 : 0));
    // With so few weights, rows it was learned from say nearly the same as others.
    const on = `${rows.length} texts, ${from === 'open' ? 'those it was learned from' : from}`;
    const name = `politeness.strategies.${language}`;
    return [
      {
        name,
        value: 100 * accuracy(truth, said),
        ...(language === 'en' ? {} : { goal: atLeast(72) }),
        on: `accuracy, ${on}`,
      },
      {
        name: `calibration.${name}`,
        value: calibrationError(
          scored.map((one) => Math.max(one, 1 - one)),
          truth.map((one, at) => one === said[at]),
        ),
        on,
      },
    ];
  });

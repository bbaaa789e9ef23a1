import { findAddress } from '../../../lib/voice/address/find-address';
import type { Language } from '../../../lib/voice/language';
import { asInWorker } from './as-in-worker';
import { atLeast, atMost, type Figure } from './figure';
import { accuracy, ofLabel } from './metrics';
import { triedRows } from './tried-rows';

const bounds: Readonly<Partial<Record<Language, number>>> = {
  fr: 99.5,
  de: 99.5,
  nl: 99.5,
  it: 97,
  pt: 96,
  es: 94,
};
/** Where pronouns are dropped, a text with no certain mark is told as polite. */
const dropped: readonly Language[] = ['it', 'pt', 'es'];

/** Counts of each form; words between quotation marks are read only where there are no others. */
function forms(text: string, language: Language): { readonly tu: number; readonly vous: number } {
  let marks = findAddress(text, language);
  if (marks.length === 0) marks = findAddress(text, language, { quotes: 'read' });
  const tu = marks.filter(({ form }) => form === 'tu').length;
  return { tu, vous: marks.length - tu };
}

/** Form of address by language, messages that mix both, and texts that speak to nobody. */
export function addressSection(folder: string): readonly Figure[] {
  return (Object.keys(bounds) as Language[]).flatMap((language) => {
    const { rows, from } = triedRows(folder, `cocoa/formality.${language}`);
    const pairs = rows.filter(({ label }) => label === 'formal' || label === 'informal');
    const silent = rows.filter(({ label }) => label === 'neutral');
    if (pairs.length === 0) return [];
    const truth = pairs.map(({ label }) => (label === 'informal' ? 1 : 0));
    const said = pairs.map(({ text }) => {
      const { tu, vous } = forms(text, language);
      if (tu === vous) return dropped.includes(language) && tu === 0 ? 0 : -1;
      return tu > vous ? 1 : 0;
    });
    const bound = bounds[language];
    return [
      {
        name: `address.${language}`,
        value: 100 * accuracy(truth, said),
        ...(bound === undefined ? {} : { goal: atLeast(bound) }),
        on: `accuracy, ${pairs.length} texts, ${from}`,
      },
      ...(dropped.includes(language) ? [] : mixtures(language, pairs)),
      ...(silent.length === 0
        ? []
        : [
            {
              name: `address.falseAlarms.${language}`,
              value:
                (100 * silent.filter(({ text }) => findAddress(text, language).length > 0).length) /
                silent.length,
              on: `% of ${silent.length} texts labelled without address (labels noisy)`,
            },
          ]),
    ];
  });
}

/** Splices a polite text to a familiar one of another pair; the pure texts must stay silent. */
function mixtures(
  language: Language,
  pairs: readonly { readonly label: string; readonly text: string }[],
): Figure[] {
  const polite = pairs.filter(({ label }) => label === 'formal');
  const familiar = pairs.filter(({ label }) => label === 'informal');
  const spliced = polite.map(({ text }, at) => {
    const other = familiar[(at + 7) % familiar.length]?.text ?? '';
    return at % 2 === 0 ? `${text} ${other}` : `${other} ${text}`;
  });
  const texts = [...spliced, ...pairs.map(({ text }) => text)];
  const truth = texts.map((_, at) => (at < spliced.length ? 1 : 0));
  const said = texts.map((text) => {
    const { tu, vous } = forms(text, language);
    return tu > 0 && vous > 0 ? 1 : 0;
  });
  return [
    {
      name: `address.mixed.${language}`,
      value: ofLabel(truth, said, 1).f1,
      goal: atLeast(0.97),
      on: `F1, ${spliced.length} spliced of ${texts.length}`,
    },
  ];
}

/** English texts and other texts that speak to nobody in French: nothing may be found. */
export function silenceSection(folder: string): readonly Figure[] {
  const rows = [
    ...triedRows(folder, 'xlmt/sentiment.en').rows,
    ...triedRows(folder, 'politeness/binary.en').rows,
  ];
  const alarms = rows.filter(({ text }) => findAddress(text, undefined, asInWorker).length > 0);
  return [
    {
      name: 'address.falseAlarms.en',
      value: (100 * alarms.length) / rows.length,
      goal: atMost(0.5),
      on: `% of ${rows.length} English texts`,
    },
  ];
}

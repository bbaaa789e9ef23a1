import lexicon from '../lexicons/address/fr-verbs.json';

/** A verb form of one address and its twin of the other; `order` is an imperative (viens, venez). */
export interface VerbPairs {
  readonly told: ReadonlyMap<string, string>;
  readonly order: ReadonlyMap<string, string>;
}

function pairs(): { toVous: VerbPairs; toTu: VerbPairs } {
  const told: [string, string][] = [];
  const order: [string, string][] = [];
  const conjugate = (row: readonly string[]): void => {
    const [tu = '', vous = '', past = '', future = '', go = '-', goAll = '-'] = row;
    told.push([tu, vous]);
    // "Mangeais" but "mangiez", "commençais" but "commenciez".
    told.push([`${past}ais`, `${past.replace(/ge$/u, 'g').replace(/ç$/u, 'c')}iez`]);
    told.push([`${future}as`, `${future}ez`], [`${future}ais`, `${future}iez`]);
    if (go !== '-') order.push([go, goAll]);
  };
  for (const row of lexicon.irregular) conjugate(row.split(' '));
  for (const stem of lexicon.regular.split(' ')) {
    conjugate([`${stem}es`, `${stem}ez`, stem, `${stem}er`, `${stem}e`, `${stem}ez`]);
  }
  for (const pair of lexicon.extra.split(';')) {
    const [tu = '', vous = ''] = pair.split(' ');
    told.push([tu, vous]);
  }
  const swap = (list: readonly [string, string][]): [string, string][] =>
    list.map(([tu, vous]) => [vous, tu]);
  return {
    toVous: { told: firstWins(told), order: firstWins(order) },
    toTu: { told: firstWins(swap(told)), order: firstWins(swap(order)) },
  };
}

/** The first row that has a form decides ("suis" is of suivre, since "tu suis" is). */
const firstWins = (list: readonly [string, string][]): ReadonlyMap<string, string> =>
  new Map([...list].reverse());

/** Certain verb forms and their twins, from `lexicons/address/fr-verbs.json`. */
export const frenchVerbs = pairs();

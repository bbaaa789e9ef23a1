import { inventedBrand, replyOf } from '../../../lib/signature/invented-brand';
import { signatureChecks } from '../../../lib/signature/signature-checks';
import { inventedPeople } from './invented-replies';
import { percent, printTable } from './table';

const typosOf = (name: string): readonly string[] => {
  const letters = [...name];
  const typos: string[] = [];
  for (let at = 1; at < letters.length - 1; at++) {
    typos.push(letters.toSpliced(at, 1).join(''));
    typos.push(letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '').join(''));
    typos.push(letters.toSpliced(at, 0, letters[at] ?? '').join(''));
  }
  return typos.filter((typo) => typo !== name);
};

const placeholders = ['XXX', 'Prénom', '[Prénom]', '{name}', '___'];
const templates = ['{firstName} – {brand}', '-{firstName}', '^{firstName}', '— {firstName}, équipe {brand}'];

/** Misspelt names and unfilled slots in signatures: are they pointed at, and is the right name proposed? */
export const slipsBench = (): Record<string, number> => {
  let typos = 0;
  let caught = 0;
  let proposed = 0;
  let blanks = 0;
  let blanksCaught = 0;
  let alarms = 0;
  let rights = 0;
  for (const template of templates) {
    const brand = inventedBrand({ templates: [template], placement: 'new-line' });
    const people = inventedPeople
      .slice(0, 12)
      .map(([firstName, lastName], at) => ({ id: String(at), firstName, lastName }));
    const signing = { ...brand, people, onDuty: '0' };
    const write = (name: string): string =>
      `Merci, c’est noté.\n${template.replace('{firstName}', name).replace('{brand}', 'Oriflo')}`;
    const said = (name: string) =>
      signatureChecks
        .flatMap((check) => check.run(replyOf(write(name)), undefined, { signing }))
        .map(({ reason }) => ('key' in reason ? reason.key : ''));
    people.forEach(({ firstName }, at) => {
      for (const typo of typosOf(firstName)) {
        const keys = said(typo);
        typos++;
        if (keys.length > 0) caught++;
        if (keys.includes('findingSignatureSlip')) proposed++;
      }
      rights++;
      if (at === 0 && said(firstName).length > 0) alarms++;
    });
    for (const blank of placeholders) {
      blanks++;
      if (said(blank).includes('findingSignaturePlaceholder')) blanksCaught++;
    }
  }
  printTable(
    ['roster', 'cases', 'caught', 'right name proposed'],
    [
      ['misspelt names', String(typos), percent(caught / typos), percent(proposed / typos)],
      ['slots left empty', String(blanks), percent(blanksCaught / blanks), ''],
    ],
  );
  return {
    typosCaught: caught / typos,
    typosProposed: proposed / typos,
    placeholdersCaught: blanksCaught / blanks,
    rosterFalseAlarms: alarms / rights,
  };
};

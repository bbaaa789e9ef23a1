import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';
import { inventedBrand, replyOf } from './invented-brand';
import { withEdit } from './sign-edit';
import { signatureChecks } from './signature-checks';
import type { SignatureSignals } from './signature-signals';

const review = (draft: Draft, signals: SignatureSignals): readonly Finding[] =>
  signatureChecks.flatMap((check) => check.run(draft, undefined, signals));

/** What is said, and what one click on the first suggestion makes of the text. */
const said = (draft: Draft, signals: SignatureSignals = { signing: inventedBrand() }) => {
  const findings = review(draft, signals);
  const [edit] = findings[0]?.edits ?? [];
  return [
    findings.map((finding) => finding.check.replace('signature/', '')),
    edit && withEdit(draft.text, edit),
  ];
};

describe('a reply that should be signed ^JD by Jeanne', () => {
  it.each([
    ['Your parcel left this morning. ^JD', [], undefined],
    ['C’est réparé. ^jd', [], undefined],
    ['C’est réparé ^JD https://example.org #service', [], undefined],
    ['C’est réparé. ^JD 1/1', [], undefined],
    ['', [], undefined],
    ['   \n', [], undefined],
    ['Your parcel left this morning.', ['missing'], 'Your parcel left this morning. ^JD'],
    ['Votre colis est parti, Paul.', ['missing'], 'Votre colis est parti, Paul. ^JD'],
    ['Merci ^^', ['missing'], 'Merci ^^ ^JD'],
    ['Lyon gagne 2-1', ['missing'], 'Lyon gagne 2-1 ^JD'],
    ['We are on it ^PL', ['other-person'], 'We are on it ^JD'],
    ['On regarde cela. ^XXX', ['other-person'], 'On regarde cela. ^JD'],
    ['On regarde cela. ^ZZ', ['other-person'], 'On regarde cela. ^JD'],
    ['On regarde cela.\nPaul', ['other-person'], 'On regarde cela.\n^JD'],
    ['C’est réparé. ^JD ^JD', ['doubled'], 'C’est réparé. ^JD'],
    ['C’est réparé. -Jeanne ^JD', ['doubled'], 'C’est réparé. ^JD'],
    ['C’est réparé ^JD depuis ce matin. ^JD', ['doubled'], 'C’est réparé depuis ce matin. ^JD'],
    ['C’est réparé ^JD depuis ce matin.', ['misplaced'], 'C’est réparé depuis ce matin. ^JD'],
    ['^JD C’est réparé.', ['misplaced'], 'C’est réparé. ^JD'],
    ['C’est réparé. — Jeanne', ['unknown-form'], 'C’est réparé. ^JD'],
    ['It works again. /JD', ['unknown-form'], 'It works again. ^JD'],
    ['It works again. *QX', ['unknown-form'], 'It works again. ^JD'],
    ['Cordialement,\nJeanne', ['unknown-form'], 'Cordialement,\n^JD'],
  ])('%j: %j', (text, checks, after) => {
    expect(said(replyOf(text))).toEqual([checks, after]);
  });
});

describe('forms with names', () => {
  const signing = inventedBrand({ templates: ['{firstName} – {brand}'], placement: 'new-paragraph' });
  it.each([
    ['Merci\n\nJeanne – Oriflo', [], undefined],
    ['Merci\nJeanne - Oriflo', [], undefined],
    ['Merci\n\nAdrein - Oriflo', ['other-person'], 'Merci\n\nJeanne – Oriflo'],
    ['Merci\n\nXXX - Oriflo', ['other-person'], 'Merci\n\nJeanne – Oriflo'],
    ['Merci\n\nMarie-Lou – Oriflo', ['other-person'], 'Merci\n\nJeanne – Oriflo'],
    ['Merci', ['missing'], 'Merci\n\nJeanne – Oriflo'],
  ])('%j: %j', (text, checks, after) => {
    expect(said(replyOf(text), { signing })).toEqual([checks, after]);
  });

  it('names the colleague that a slip probably meant', () => {
    const [finding] = review(replyOf('Merci\n\nAdrein - Oriflo'), { signing });
    expect(finding?.reason).toEqual({
      key: 'findingSignatureSlip',
      params: { found: 'Adrein', meant: 'Adrien' },
    });
  });

  it('does not take the person answered for a signature', () => {
    const bare = inventedBrand({ templates: ['{firstName}'], placement: 'new-line' });
    const draft = replyOf('Bonne journée, Paul', { answering: { name: 'Paul Verne' } });
    expect(said(draft, { signing: bare })).toEqual([['missing'], 'Bonne journée, Paul\nJeanne']);
  });

  it('accepts either of two people with the same initials', () => {
    const twins = inventedBrand();
    const people = [...twins.people, { id: 'jules', firstName: 'Jules', lastName: 'Dorval' }];
    expect(said(replyOf('Done. ^JD'), { signing: { ...twins, people, onDuty: 'jules' } })[0]).toEqual([]);
  });

  it('accepts a signature made of characters that mean something to regular expressions', () => {
    for (const template of ['(.*)+[{initials}]$', '\\{initials}\\', '^^{initials}||?', '$& {firstName} $1']) {
      const odd = inventedBrand({ templates: [template] });
      const [, after] = said(replyOf('Done.'), { signing: odd });
      expect(said(replyOf(String(after)), { signing: odd })[0]).toEqual([]);
    }
  });

  it.each([
    '{firstName} 🌿',
    '🦊 {firstName}',
    'מ {firstName} א',
    '~{firstName}~',
    `{firstName} ${'très '.repeat(38)}`,
  ])('accepts %j', (template) => {
    const signing = inventedBrand({ templates: [template], placement: 'new-line' });
    const [checks, after] = said(replyOf('שלום, it is done.'), { signing });
    expect(checks).toEqual(['missing']);
    expect(said(replyOf(String(after)), { signing })[0]).toEqual([]);
  });
});

describe('where and when the brand signs', () => {
  it('leaves posts unsigned', () => {
    const post = { surface: 'post' } as const;
    expect(said(replyOf('Open day on Sunday!', post))).toEqual([[], undefined]);
    expect(said(replyOf('Open day on Sunday! ^JD #Lyon', post))).toEqual([
      ['unexpected'],
      'Open day on Sunday! #Lyon',
    ]);
    expect(said(replyOf('Now playing: Hello - Adele', post))).toEqual([[], undefined]);
  });

  it('signs the last part of a thread only', () => {
    const first = { part: { index: 0, count: 2 } };
    expect(said(replyOf('First, restart the box. 1/2', first))).toEqual([[], undefined]);
    expect(said(replyOf('First, restart the box. ^JD 1/2', first))).toEqual([
      ['thread-part'],
      'First, restart the box. 1/2',
    ]);
    expect(said(replyOf('First, restart the box. 1/2'))).toEqual([[], undefined]);
    expect(said(replyOf('Then call us. 2/2'))).toEqual([['missing'], 'Then call us. ^JD 2/2']);
    expect(said(replyOf('Then call us. 2/2', { part: { index: 1, count: 2 } }))).toEqual([
      ['missing'],
      'Then call us. ^JD 2/2',
    ]);
  });

  it('notices a signature that an edit took away', () => {
    const signals = { signing: inventedBrand(), signedBefore: 'Your parcel left this morning. ^JD' };
    expect(said(replyOf('Your parcel left this morning, at last.'), signals)[0]).toEqual(['lost']);
    expect(said(replyOf('A quite different message.'), signals)[0]).toEqual(['missing']);
    expect(said(replyOf('Your parcel left. ^JD'), signals)[0]).toEqual([]);
  });

  it('says so when the signature has no room, and proposes the short form', () => {
    const rule = { templates: ['— {firstName}, équipe {brand}'], shortTemplate: '^{initials}' };
    const limit = { max: 30, measure: (text: string) => text.length };
    const signals = { signing: inventedBrand(rule), limit };
    expect(said(replyOf('It works again now. — Jeanne, équipe Oriflo'), signals)).toEqual([
      ['too-long'],
      'It works again now. ^JD',
    ]);
    expect(said(replyOf('It works again for everybody'), signals)).toEqual([['too-long'], undefined]);
    expect(said(replyOf('It works again for all'), signals)).toEqual([
      ['missing'],
      'It works again for all ^JD',
    ]);
    expect(said(replyOf('It does work again for everybody now.'), signals)[0]).toEqual(['missing']);
  });

  it('asks who signs when nobody is on duty or the team is empty', () => {
    const brand = inventedBrand();
    const keyOf = (signing: typeof brand) =>
      review(replyOf('Done.'), { signing }).map(({ reason }) => ('key' in reason ? reason.key : ''));
    expect(keyOf({ ...brand, onDuty: 'gone' })).toEqual(['findingSignatureNobodyOnDuty']);
    expect(keyOf({ ...brand, people: [] })).toEqual(['findingSignatureNoRoster']);
    expect(keyOf(inventedBrand({ templates: [] }))).toEqual(['findingSignatureNoForm']);
  });

  it('says nothing without a signing', () => {
    expect(review(replyOf('Hello.'), {})).toEqual([]);
  });
});

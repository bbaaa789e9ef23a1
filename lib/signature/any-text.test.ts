import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft';
import { inventedBrand } from './invented-brand';
import { learnSignature } from './learn-signature';
import { personalChecks } from './personal-checks';
import { cannedIndex } from './replies/canned-index';
import { withEdit } from './sign-edit';
import { signatureChecks } from './signature-checks';
import type { SignatureRule } from './signature-policy';

const pieces = [
  '^JD',
  '-Jeanne',
  '— Paul, équipe Oriflo',
  '{firstName}',
  'Marie-Lou',
  'XXX',
  'Merci',
  'Cordialement,',
  'Hi',
  'we',
  'vous',
  'l’équipe',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '.',
  '!',
  '?',
  ',',
  ':',
  '"',
  '«',
  '»',
  '”',
  '-',
  '–',
  '*',
  '~',
  '_',
  '/',
  '^',
  '(',
  ')',
  '[',
  ']',
  '@',
  '@a.b',
  '#tag',
  'https://example.org/a?b',
  '1/2',
  '(2/2)',
  '😊',
  '👩‍👩‍👧',
  ':-)',
  '\u202e',
  '\u200d',
  '\ufe0f',
  '\ud83d',
  'é',
  'e\u0301',
  'שלום',
  'محمد',
  '田中',
  '\0',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const rule: fc.Arbitrary<Partial<SignatureRule>> = fc.record({
  templates: fc.array(
    fc.oneof(text, fc.constantFrom('^{initials}', '{firstName}', '— {firstName}, {role}')),
    { maxLength: 3 },
  ),
  shortTemplate: text,
  rotate: fc.boolean(),
  placement: fc.constantFrom('same-line', 'new-line', 'new-paragraph'),
  trailing: fc.constantFrom('before', 'after'),
  thread: fc.constantFrom('last', 'every'),
});
const draft: fc.Arbitrary<Draft> = fc.record({
  text,
  network: fc.constant('x'),
  surface: fc.constantFrom('post', 'comment', 'reply'),
  answering: fc.record({ name: text, handle: text, text }),
  part: fc.constantFrom({ index: 0, count: 1 }, { index: 0, count: 3 }, { index: 2, count: 3 }),
});

describe('whatever is written, whatever the settings', () => {
  it('every check answers, and points inside the text', () => {
    fc.assert(
      fc.property(draft, rule, text, fc.integer({ min: -1, max: 60 }), (written, form, signedBefore, max) => {
        const signals = {
          signing: inventedBrand(form),
          limit: { max, measure: (words: string) => words.length },
          signedBefore,
          replies: cannedIndex([{ text: signedBefore, at: 1 }]),
        };
        for (const check of [...signatureChecks, ...personalChecks]) {
          for (const finding of check.run(written, undefined, signals)) {
            const spans = [finding.span, ...(finding.alsoAt ?? []), ...finding.edits.map(({ span }) => span)];
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(written.text.length);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the brand’s own click leaves nothing to say about the signature', () => {
    const plain = fc.array(
      fc.constantFrom(
        'Bonjour',
        ' ',
        'c’est',
        'réparé',
        '.',
        '!',
        '\n',
        ' #tag',
        ' https://example.org',
        ' 😊',
        ' 1/2',
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const templates = fc.constantFrom(
      '^{initials}',
      '-{firstName}',
      '— {firstName}, équipe {brand}',
      '~{firstName}',
      '*{initials}',
      '/{firstName}',
    );
    fc.assert(
      fc.property(
        plain,
        templates,
        fc.constantFrom('before', 'after'),
        fc.constantFrom('same-line', 'new-line'),
        (words, template, trailing, placement) => {
          const signing = inventedBrand({ templates: [template], trailing, placement });
          const run = (body: string) =>
            signatureChecks.flatMap((check) =>
              check.run({ text: body, network: 'x', surface: 'reply' }, undefined, { signing }),
            );
          const body = words.join('');
          const [edit] = run(body)[0]?.edits ?? [];
          if (edit) expect(run(withEdit(body, edit))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('learning never fails', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (posts) => {
        const learned = learnSignature(posts);
        expect(learned.posts).toBe(posts.length);
        for (const { text: post, span } of learned.examples)
          expect(span.end).toBeLessThanOrEqual(post.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('no text freezes the page', () => {
  it.each(
    [
      '@a.',
      '@',
      '. ',
      '…',
      '«',
      '^JD ',
      '\n-',
      'a@',
      '((',
      'Merci, ',
      'de ',
      '-M',
      "L'",
      '\ufe0f',
      'Go on. ',
      '#a ',
      'http://',
    ].map((piece) => [piece]),
  )('%j, sixty thousand units of it', (piece) => {
    const long = piece.repeat(Math.ceil(60_000 / piece.length));
    const signals = {
      signing: inventedBrand(),
      replies: cannedIndex([{ text: long, at: 1 }]),
      signedBefore: `${long} ^JD`,
    };
    const answering = { name: long, handle: long, text: `${long}?` };
    // An exponential search would take minutes: the test’s own patience ends before.
    const findings = [...signatureChecks, ...personalChecks].flatMap((check) =>
      check.run({ text: long, network: 'x', surface: 'reply', answering }, undefined, signals),
    );
    expect(findings.every(({ span }) => !span || span.end <= long.length)).toBe(true);
  });
});

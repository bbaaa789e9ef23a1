// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hasMarks, marksOf } from './box-marks';

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  const root = document.body.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error(html);
  return root;
}

const pointedAt = '<textarea id="reply" name="body" placeholder="Your answer"></textarea>';

test.each([
  ['the same', pointedAt],
  ['in another language', '<textarea id="reply" name="body" placeholder="Votre réponse"></textarea>'],
  ['renamed, its label kept', '<textarea id="x7" placeholder="Your answer"></textarea>'],
])('she points once; the box is known again: %s', (_, html) => {
  const marks = marksOf(element(pointedAt));
  expect(hasMarks(element(html), marks)).toBe(true);
});

test.each([
  ['another field of the page', '<textarea name="note" placeholder="Note to self"></textarea>'],
  ['another kind of field', '<div contenteditable="true" id="reply"></div>'],
])('%s is not taken for it', (_, html) => {
  const marks = marksOf(element(pointedAt));
  expect(hasMarks(element(html), marks)).toBe(false);
});

test('names made up at each visit are no marks, and nothing written is kept', () => {
  const box = element('<textarea id=":r42:">Chère madame</textarea>');
  expect(marksOf(box)).toEqual({ tag: 'textarea', editor: 'textarea', names: {} });
  expect(JSON.stringify(marksOf(box))).not.toContain('madame');
  expect(hasMarks(element('<textarea id=":r7:"></textarea>'), marksOf(box))).toBe(true);
});

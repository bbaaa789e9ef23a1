import { expect, test } from 'vitest';
import { wordsOf } from '../../tests/gallery/words';
import type { Finding } from '../draft/finding';
import { findingView } from './view-of';

const text = `Venez samedi. ${'Une phrase de plus. '.repeat(20)}`;
const finding: Finding = {
  check: 'signature/missing',
  span: { start: text.length, end: text.length },
  reason: { key: 'findingSignatureMissing', params: { name: 'Julie' } },
  edits: [
    {
      span: { start: 0, end: 5 },
      text: 'Passez',
      label: { key: 'signatureSign', params: { signature: '^JD' } },
    },
  ],
  weight: 2,
};

test('a fix holds the whole message as it would read, however long: it is copied where it cannot be written', () => {
  const whole = text.replace('Venez', 'Passez');
  expect(findingView(finding, 0, text, wordsOf('fr')).edits[0]?.whole).toBe(whole);
});

import { expect, test } from 'vitest';
import { wordsOf } from '../../tests/gallery/words';
import { edited } from '../draft/edited';
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

test('a fix holds what it changes, however long the message: the whole of it is copied where it cannot be written', () => {
  const { change } = findingView(finding, 0, text, wordsOf('fr')).edits[0] ?? {};
  expect(change && edited(text, change)).toBe(text.replace('Venez', 'Passez'));
});

import { expect, test } from 'vitest';
import { started } from '../../tests/samples/started';
import type { HistoryEvent } from '../history/event';
import { usualRule } from '../signature/signature-policy';
import { signedStarts } from './signed-start';

const settings = {
  people: [{ id: 'j', firstName: 'Julie', lastName: 'Durand' }],
  onDuty: 'j',
  signature: { default: usualRule },
  brand: 'Librairie Dumas',
};
const start = started('e1');

test('an experiment remembers who started it and for which brand', () => {
  expect(signedStarts([start], settings)).toEqual([
    { ...start, by: 'Julie Durand', brand: 'Librairie Dumas' },
  ]);
});

test('with nobody on duty and no brand, it remembers nobody', () => {
  expect(signedStarts([start], { ...settings, onDuty: '', brand: '' })).toEqual([start]);
});

test('what already says whose it is stays so, and other events are left alone', () => {
  const decided: HistoryEvent = { id: 'd', type: 'decision/made', experiment: 'e1', at: 2, chosen: 'A' };
  const theirs = { ...start, by: 'Ana Costa', brand: 'Vélo & Co' };
  expect(signedStarts([theirs, decided], settings)).toEqual([theirs, decided]);
});

test('a test written from an account of another brand is that brand’s, even where it has no name', () => {
  expect(signedStarts([{ ...start, brand: 'Vélo Club' }], settings)).toMatchObject([{ brand: 'Vélo Club' }]);
  expect(signedStarts([{ ...start, brand: '' }], settings)).toEqual([{ ...start, by: 'Julie Durand' }]);
});

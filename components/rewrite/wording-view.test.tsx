// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { WordingView } from './wording-view';

afterEach(person.leaves);

const nothing = () => {};
const wording = {
  draft: 'Notre atelier ouvre samedi. ^JD',
  state: { kind: 'text', text: 'Passez samedi à l’atelier. ^JD' },
  stale: false,
  onAsk: nothing,
  onStop: nothing,
  onBack: nothing,
} as const;

test('where the box cannot be written in, a wording is copied, whole', () => {
  const onCopy = vi.fn();
  const onTake = vi.fn();
  person.sees(<WordingView {...wording} writable={false} onCopy={onCopy} onTake={onTake} />);
  expect(person.buttons('Copy')).toHaveLength(1);
  person.presses('Copy');
  expect(onCopy).toHaveBeenCalledWith('Passez samedi à l’atelier. ^JD');
  expect(onTake).not.toHaveBeenCalled();
});

test('elsewhere it is taken by her press, or copied', () => {
  const onTake = vi.fn();
  person.sees(<WordingView {...wording} writable onCopy={nothing} onTake={onTake} />);
  person.presses('Use this wording');
  expect(onTake).toHaveBeenCalledOnce();
  expect(person.buttons('Copy')).toHaveLength(1);
});

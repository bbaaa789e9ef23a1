// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { wordsOf } from '../../tests/gallery/words';
import { WordsContext } from '../translate';
import { Badge } from './badge';
import type { BadgeState } from './badge-state';

afterEach(() => render(null, document.body));

function show(state: BadgeState, language: 'en' | 'fr' = 'en', initials?: string) {
  const onOpen = vi.fn();
  act(() =>
    render(
      <WordsContext.Provider value={wordsOf(language)}>
        <Badge theme="light" state={state} open={false} initials={initials} onOpen={onOpen} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return { onOpen, button: document.querySelector('button') };
}

test.each([
  [{ kind: 'quiet' }, 'en', 'Paraphe: nothing to say.'],
  [{ kind: 'findings', count: 1 }, 'en', 'Paraphe: 1 thing to look at.'],
  [{ kind: 'findings', count: 5 }, 'en', 'Paraphe: 5 things to look at.'],
  [{ kind: 'unsigned' }, 'fr', 'Paraphe\u00a0: pas encore signé.'],
  [{ kind: 'testing' }, 'en', 'Paraphe: a test is running here.'],
] satisfies [BadgeState, 'en' | 'fr', string][])('%o says so in words, in %s', (state, language, name) => {
  expect(show(state, language).button?.ariaLabel).toBe(name);
});

test('no more than one digit is drawn, and the words keep the true count', () => {
  const { button } = show({ kind: 'findings', count: 12 });
  expect(button?.querySelector('[data-count]')?.getAttribute('data-count')).toBe('3');
  expect(button?.ariaLabel).toContain('12');
});

test('who signs is said too', () => {
  expect(show({ kind: 'good' }, 'en', 'JD').button?.ariaLabel).toContain('Signing as JD.');
});

test('a press opens the panel', () => {
  const { button, onOpen } = show({ kind: 'quiet' });
  act(() => button?.click());
  expect(onOpen).toHaveBeenCalledOnce();
});

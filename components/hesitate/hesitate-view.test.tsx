// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { wordsOf } from '../../tests/gallery/words';
import { WordsContext } from '../translate';
import { HesitateView } from './hesitate-view';

afterEach(() => render(null, document.body));

const bluesky = { id: 'bluesky', name: 'Bluesky', reason: 'Few follow you on both.' };
const mastodon = { id: 'mastodon', name: 'Mastodon', reason: 'Quiet there.' };

function show(way: 'open' | 'copy' = 'open') {
  const heard = { onB: vi.fn(), onBack: vi.fn(), onNetwork: vi.fn(), onTry: vi.fn(), onCopyFirst: vi.fn() };
  act(() =>
    render(
      <WordsContext.Provider value={wordsOf('en')}>
        <HesitateView
          a="Bring your bike."
          initialB=""
          practice={false}
          networks={[bluesky, mastodon]}
          network={bluesky}
          promise="A hint, not an answer."
          first="B"
          way={way}
          {...heard}
        />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return heard;
}

const type = (text: string) => {
  const box = document.querySelector<HTMLTextAreaElement>('textarea:not([readonly])');
  if (!box) throw new Error('no box for the second version');
  box.value = text;
  act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
};

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name);

test('what is typed as B is told at once, and shown against A', () => {
  const heard = show();
  type('Bring your old bike.');
  expect(heard.onB).toHaveBeenLastCalledWith('Bring your old bike.');
  expect(document.querySelector('ins')?.textContent).toContain('old');
});

test.each(['', '   ', 'Bring your bike.', ' Bring your bike. '])(
  'nothing can be tried while B is %j',
  (text) => {
    show();
    type(text);
    expect(button('Open Bluesky with B')).toBeUndefined();
  },
);

test('the button says which version goes first, and where', () => {
  const heard = show();
  type('Bring two bikes.');
  act(() => button('Open Bluesky with B')?.click());
  expect(heard.onTry).toHaveBeenCalledOnce();
});

test('where a network takes no text by link, the button says that it copies', () => {
  show('copy');
  type('Bring two bikes.');
  expect(button('Copy B and open Bluesky')).toBeDefined();
});

test('another network can be chosen', () => {
  const heard = show();
  type('Bring two bikes.');
  const select = document.querySelector('select');
  if (!select) throw new Error('no choice of network');
  select.value = 'mastodon';
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(heard.onNetwork).toHaveBeenCalledWith('mastodon');
});

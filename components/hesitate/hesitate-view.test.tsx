// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { wordsOf } from '../../tests/gallery/words';
import { WordsContext } from '../translate';
import { HesitateView } from './hesitate-view';

afterEach(() => render(null, document.body));

const tuesday = Date.UTC(2026, 4, 19, 8, 30);

function show(way: 'open' | 'copy' = 'open', remark?: 'stop' | 'warn', started = false) {
  const heard = {
    onB: vi.fn(),
    onBack: vi.fn(),
    onWay: vi.fn(),
    onStart: vi.fn(),
    onTry: vi.fn(),
    onCopy: vi.fn(),
    onPlan: vi.fn(),
  };
  const post = (variant: 'A' | 'B', days: number) => ({
    variant,
    network: 'Bluesky',
    at: tuesday + days * 86_400_000,
    now: days === 0,
    way,
    handedOver: false,
  });
  act(() =>
    render(
      <WordsContext.Provider value={wordsOf('en')}>
        <HesitateView
          a="Bring your bike."
          initialB=""
          practice={false}
          tooLong={[]}
          suggestions={[{ label: 'Turn it round', text: 'Your bike: bring it.' }]}
          proposed={{
            ways: [
              { id: 'repost:bluesky', label: 'Bluesky alone' },
              { id: 'repost:mastodon', label: 'Mastodon alone' },
            ],
            way: 'repost:bluesky',
            verdictAt: tuesday + 4 * 86_400_000,
            promise: ['Right 57 times out of 100.'],
            remarks: remark ? [{ level: remark, sentence: 'Wait a little.' }] : [],
          }}
          posts={[post('B', 0), post('A', 3)]}
          start={undefined}
          now={tuesday}
          started={started}
          {...heard}
        />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return heard;
}

const type = (text: string) => {
  const box = [...document.querySelectorAll('textarea')].at(-1);
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
  expect(heard.onTry).toHaveBeenCalledExactlyOnceWith(0);
});

test('where a network takes no text by link, the button says that it copies', () => {
  show('copy');
  type('Bring two bikes.');
  expect(button('Copy B and open Bluesky')).toBeDefined();
});

test('another way can be chosen', () => {
  const heard = show();
  type('Bring two bikes.');
  const select = document.querySelector('select');
  if (!select) throw new Error('no choice of a way');
  select.value = 'repost:mastodon';
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(heard.onWay).toHaveBeenCalledWith('repost:mastodon');
});

test('what the test can tell is said before it starts', () => {
  show();
  type('Bring two bikes.');
  expect(document.body.textContent).toContain('Right 57 times out of 100.');
});

test('a suggestion becomes B, and taking it back brings A', () => {
  const heard = show();
  act(() => button('Turn it round')?.click());
  expect(heard.onB).toHaveBeenLastCalledWith('Your bike: bring it.');
  act(() => button('Turn it round')?.click());
  expect(heard.onB).toHaveBeenLastCalledWith('Bring your bike.');
});

test('a plan better left alone says so, and does not start', () => {
  show('open', 'stop');
  type('Bring two bikes.');
  expect(document.body.textContent).toContain('Wait a little.');
  expect(button('Open Bluesky with B')).toBeUndefined();
});

test('once it is started, B stays as it is and the plan can be seen', () => {
  const heard = show('open', undefined, true);
  type('Bring two bikes.');
  expect(document.querySelector('select')).toBeNull();
  act(() => button('See the plan')?.click());
  expect(heard.onPlan).toHaveBeenCalledOnce();
});

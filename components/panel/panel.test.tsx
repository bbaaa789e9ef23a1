// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../tests/gallery/words';
import { WordsContext } from '../translate';
import type { FindingView } from './finding-view';
import { Panel } from './panel';
import type { PanelProps } from './panel-props';

afterEach(() => render(null, document.body));

const finding = (id: string, more: Partial<FindingView> = {}): FindingView => ({
  id,
  kind: 'voice',
  reason: `Reason ${id}`,
  edits: [{ label: `Fix ${id}`, before: 'folks', after: 'everyone' }],
  ...more,
});

function show(more: Partial<PanelProps> = {}) {
  const heard = {
    onEdit: vi.fn(),
    onIgnore: vi.fn(),
    onNever: vi.fn(),
    onSign: vi.fn(),
    onSettings: vi.fn(),
    onHesitate: vi.fn(),
    onCopy: vi.fn(),
    onReload: vi.fn(),
    onClose: vi.fn(),
  };
  act(() =>
    render(
      <WordsContext.Provider value={wordsOf('en')}>
        <Panel theme="light" network="X" surface="post" findings={[]} {...heard} {...more} />
      </WordsContext.Provider>,
      document.body,
    ),
  );
  return heard;
}

const buttons = () => [...document.querySelectorAll('button')];
const named = (name: string) => buttons().filter((one) => (one.ariaLabel ?? one.textContent) === name);
const press = (name: string) => act(() => named(name).at(0)?.click());
const status = () => document.querySelector('[role=status]')?.textContent;

describe('the panel says few things and can do few things', () => {
  test('findings are there whenever nothing is being decided', () => {
    for (const children of [undefined, false, null]) {
      show({ findings: [finding('one')], children });
      expect(document.querySelectorAll('.finding')).toHaveLength(1);
    }
    show({ findings: [finding('one')], children: 'Two versions' });
    expect(document.querySelectorAll('.finding')).toHaveLength(0);
  });

  test('at most three findings, and how many more there are', () => {
    show({ findings: ['a', 'b', 'c', 'd', 'e'].map((id) => finding(id)) });
    expect(document.querySelectorAll('.finding')).toHaveLength(3);
    expect(document.body.textContent).toContain('And 2 more, once these are settled.');
  });

  test('each fix tells which finding, and which of its edits', () => {
    const edits = [finding('b').edits, [{ label: 'Other way', before: '', after: 'x' }]].flat();
    const heard = show({ findings: [finding('a'), finding('b', { edits })] });
    press('Other way');
    expect(heard.onEdit.mock.calls[0]?.slice(0, 2)).toEqual(['b', 1]);
  });

  test('a finding can be ignored once, or for good', () => {
    const heard = show({ findings: [finding('a')] });
    press('Ignore once');
    press('Never again');
    expect(heard.onIgnore.mock.calls[0]?.[0]).toBe('a');
    expect(heard.onNever.mock.calls[0]?.[0]).toBe('a');
  });

  test('no button can submit a form of the site', () => {
    show({ findings: [finding('a')], onOtherSide: () => {} });
    expect(buttons().length).toBeGreaterThan(4);
    expect(buttons().every((one) => one.type === 'button')).toBe(true);
  });

  test('one button signs: the finding’s own, when there is one', () => {
    const signature = { name: 'Julie Durand', initials: 'JD', form: '^JD', status: 'unsigned' } as const;
    show({ signature });
    expect(named('Sign ^JD')).toHaveLength(1);
    const edits = [{ label: 'Sign ^JD', before: '', after: ' ^JD' }];
    show({ signature, findings: [finding('s', { kind: 'signature', edits })] });
    expect(named('Sign ^JD')).toHaveLength(1);
  });
});

describe('keys stay with us', () => {
  const key = (name: string, more: KeyboardEventInit = {}) => {
    const target = document.querySelector('.panel');
    act(
      () =>
        void target?.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more }),
        ),
    );
  };

  test('Escape closes, but not while a letter is being composed', () => {
    const heard = show();
    key('Escape', { isComposing: true });
    expect(heard.onClose).not.toHaveBeenCalled();
    key('Escape');
    expect(heard.onClose).toHaveBeenCalledOnce();
  });

  test('the site’s shortcuts hear nothing', () => {
    show();
    const site = vi.fn();
    window.addEventListener('keydown', site);
    for (const name of ['n', '/', '?', '.', 'Escape']) key(name);
    window.removeEventListener('keydown', site);
    expect(site).not.toHaveBeenCalled();
  });

  test('one press on the handle puts the panel at the other side', () => {
    const onOtherSide = vi.fn();
    show({ onOtherSide });
    act(() => document.querySelector<HTMLElement>('.handle')?.click());
    expect(onOtherSide).toHaveBeenCalledOnce();
  });
});

describe('whatever happens, the text is not lost', () => {
  test.each(['unwritable', 'failed', 'updated'] as const)('%s: it can be copied', (trouble) => {
    const heard = show({ trouble, findings: [finding('a')] });
    press('Copy the text');
    expect(heard.onCopy).toHaveBeenCalledOnce();
  });

  test('where the box cannot be written, a fix is copied', () => {
    const heard = show({ trouble: 'unwritable', findings: [finding('a')] });
    press('Fix a: copy');
    expect(heard.onEdit.mock.calls[0]?.slice(0, 2)).toEqual(['a', 0]);
  });

  test('after an update, the page can be reloaded and nothing else is offered', () => {
    const heard = show({ trouble: 'updated', findings: [finding('a')] });
    press('Reload this page');
    expect(heard.onReload).toHaveBeenCalledOnce();
    expect(named('Fix a')).toHaveLength(0);
  });
});

test.each([
  [{ findings: [] }, 'Nothing to say: it reads like you.'],
  [{ findings: [finding('a')] }, '1 thing to look at.'],
  [{ blank: true }, 'Write away: I’ll read along.'],
  [{ trouble: 'reading' }, 'Reading…'],
] satisfies [Partial<PanelProps>, string][])('a screen reader hears the state (%#)', (more, expected) => {
  show(more);
  expect(status()).toBe(expected);
});

// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { person } from '../../tests/gallery/person';
import { EraseExperiment } from './erase-experiment';
import type { ExperimentRow, PublicationView } from './experiment-view-model';
import { HistoryPage } from './history-page';
import { ProbabilityBar } from './probability-bar';
import { PublicationList } from './publication-list';
import { ReadingTable } from './reading-table';

afterEach(person.leaves);

const links = { practice: 'practice.html', history: 'history.html', options: 'options.html' };
const row = (id: string, practice = false): ExperimentRow => ({
  id,
  title: `Try ${id}`,
  networks: ['Bluesky', 'Facebook'],
  state: 'running',
  startedAt: 0,
  practice,
});

const view = {
  links,
  hrefOf: (id: string) => `#${id}`,
  empty: false,
  query: { text: '', practice: false },
  choices: {
    networks: [{ id: 'x', label: 'X' }],
    people: ['Ana Costa'],
    axes: ['question'],
    practised: true,
  },
  onQuery: () => {},
  pager: { page: 0, perPage: 50, total: 2, onPage: () => {} },
  views: { saved: [], here: '', onSave: () => {}, onForget: () => {} },
} as const;

test('each experiment is a link to its own view', () => {
  person.sees(<HistoryPage {...view} rows={[row('one'), row('two')]} />);
  expect([...document.querySelectorAll('.experiments a')].map((one) => one.getAttribute('href'))).toEqual([
    '#one',
    '#two',
  ]);
});

test('the arrows go from the search into the list and through it', () => {
  person.sees(<HistoryPage {...view} rows={[row('one'), row('two')]} />);
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
  expect(document.activeElement?.getAttribute('type')).toBe('search');
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
    press(key);
    return document.activeElement?.textContent;
  });
  expect(seen).toEqual(['Try one', 'Try two', 'Try two', 'Try one']);
});

test('a filter asks for what it says, and leaves the others', () => {
  const onQuery = vi.fn();
  const query = { text: 'café', network: 'x', practice: false };
  person.sees(<HistoryPage {...view} query={query} onQuery={onQuery} rows={[]} />);
  person.chooses('Started by', 'Ana Costa');
  expect(onQuery).toHaveBeenLastCalledWith({ ...query, person: 'Ana Costa' });
  person.chooses('Network', 'All');
  expect(onQuery).toHaveBeenLastCalledWith({ text: 'café', practice: false });
  person.presses('Clear the filters');
  expect(onQuery).toHaveBeenLastCalledWith({ text: 'café', practice: false });
});

test('what is looked at can be given a name, and lose it again', () => {
  const onSave = vi.fn();
  const onForget = vi.fn();
  const views = { saved: [], here: 'q=bike', onSave, onForget };
  person.sees(<HistoryPage {...view} views={views} rows={[]} />);
  person.presses('Keep this view');
  person.writes('A name for it', 'Bikes');
  person.presses('Keep');
  expect(onSave).toHaveBeenCalledWith('Bikes', 'q=bike');
  person.sees(
    <HistoryPage {...view} views={{ ...views, saved: [{ name: 'Bikes', address: 'q=bike' }] }} rows={[]} />,
  );
  person.presses('Forget the view “Bikes”');
  expect(onForget).toHaveBeenCalledWith('Bikes');
});

test('a long list says where one is in it', () => {
  const onPage = vi.fn();
  person.sees(
    <HistoryPage {...view} rows={[row('one')]} pager={{ page: 1, perPage: 50, total: 1234, onPage }} />,
  );
  expect(person.reads()).toContain('51–100 of 1,234');
  person.presses('Older');
  expect(onPage).toHaveBeenCalledWith(2);
});

test('an empty history says how to fill it', () => {
  person.sees(<HistoryPage {...view} rows={[]} empty={true} />);
  expect(person.reads()).toContain('No test yet');
  expect(document.querySelector('.empty a')?.getAttribute('href')).toBe('practice.html');
});

test('a history that cannot be read says so, and does not look empty', () => {
  person.sees(<HistoryPage {...view} rows={undefined} problem="The history could not be opened." />);
  expect(person.reads()).toContain('The history could not be opened.');
  expect(person.reads()).not.toContain('No test yet');
});

test.each([
  ['https://bsky.app/profile/x/post/1', true],
  ['javascript:alert(1)', false],
  ['data:text/html,hello', false],
  [undefined, false],
])('a publication at %j is a link: %s', (url, isLink) => {
  const publication: PublicationView = {
    id: 'p',
    variant: 'A',
    network: 'Bluesky',
    at: 0,
    url,
    asWritten: true,
  };
  person.sees(<PublicationList onRead={() => {}} publications={[publication]} />);
  expect(document.querySelector('a') !== null).toBe(isLink);
  expect(person.reads()).toContain('A on Bluesky');
});

test('an unknown count is a dash for the eye and a word for the ear, never a zero', () => {
  person.sees(
    <ReadingTable
      readings={[{ id: 'r', variant: 'A', network: 'Bluesky', at: 0, counts: { likes: 0 }, source: 'hand' }]}
      onWithdraw={() => {}}
    />,
  );
  expect([...document.querySelectorAll('td.number')].map((cell) => cell.textContent)).toEqual([
    '0',
    '–unknown',
    '–unknown',
    '–unknown',
  ]);
});

test.each([
  [0.34, '34 in 100', '66 in 100'],
  [0, '1 in 100', '99 in 100'],
  [1, '99 in 100', '1 in 100'],
  [0.999, '99 in 100', '1 in 100'],
])('a probability of %f is told in chances, never as a certainty', (probabilityA, forA, forB) => {
  person.sees(<ProbabilityBar probabilityA={probabilityA} target="Facebook" />);
  expect([...document.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([forA, forB]);
});

test('erasing asks once more', () => {
  const onErase = vi.fn();
  person.sees(<EraseExperiment onErase={onErase} />);
  person.presses('Erase this test');
  expect(onErase).not.toHaveBeenCalled();
  person.presses('Keep it');
  expect(person.buttons('Erase for good')).toHaveLength(0);
  person.presses('Erase this test');
  person.presses('Erase for good');
  expect(onErase).toHaveBeenCalledOnce();
});

test.each([
  ['unreadable', ['Leave it as it is and begin beside it']],
  ['aside', ['Bring back a copy', 'I know']],
  ['gone', ['Bring back a copy', 'I know']],
] as const)(
  'a history that is %s: what happened, where the last copy is, and what to do',
  (what, buttons) => {
    const onBeside = vi.fn();
    const lost = {
      what,
      copy: { file: 'paraphe-history-2026-05-04.json', at: Date.UTC(2026, 4, 4, 12) },
      busy: false,
      onFile: () => {},
      onConfirm: () => {},
      onCancel: () => {},
      onBeside,
      onKnown: () => {},
    };
    person.sees(<HistoryPage {...view} rows={[]} lost={lost} />);
    expect(person.reads()).toContain(
      'Your last copy is of May 4, 2026: look for paraphe-history-2026-05-04.json',
    );
    expect([...document.querySelectorAll('.lost button')].map((one) => one.textContent)).toEqual(buttons);
    if (what !== 'unreadable') return;
    person.presses(buttons[0]);
    expect(onBeside).toHaveBeenCalledOnce();
  },
);

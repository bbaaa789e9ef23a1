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

const page = (rows: readonly ExperimentRow[] | undefined, problem?: string) => (
  <HistoryPage links={links} rows={rows} problem={problem} hrefOf={(id) => `#${id}`} />
);

test('each experiment is a link to its own view', () => {
  person.sees(page([row('one'), row('two')]));
  expect([...document.querySelectorAll('.experiments a')].map((one) => one.getAttribute('href'))).toEqual([
    '#one',
    '#two',
  ]);
});

test('practice stays out of the list until it is asked for', () => {
  person.sees(page([row('real'), row('for fun', true)]));
  expect(person.reads()).not.toContain('Try for fun');
  person.presses('Show practice too');
  expect(person.reads()).toContain('Try for fun');
});

test('an empty history says how to fill it', () => {
  person.sees(page([]));
  expect(person.reads()).toContain('No experiment yet');
  expect(document.querySelector('.empty a')?.getAttribute('href')).toBe('practice.html');
});

test('a history that cannot be read says so, and does not look empty', () => {
  person.sees(page(undefined, 'The history could not be opened.'));
  expect(person.reads()).toContain('The history could not be opened.');
  expect(person.reads()).not.toContain('No experiment yet');
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
  person.sees(<PublicationList publications={[publication]} />);
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
  person.presses('Erase this experiment');
  expect(onErase).not.toHaveBeenCalled();
  person.presses('Keep it');
  expect(person.buttons('Erase for good')).toHaveLength(0);
  person.presses('Erase this experiment');
  person.presses('Erase for good');
  expect(onErase).toHaveBeenCalledOnce();
});

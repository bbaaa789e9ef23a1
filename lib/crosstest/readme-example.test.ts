import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decide, type VerdictInput } from './decide';

const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
const blockAfter = (mark: string): unknown => {
  const from = readme.indexOf('```json', readme.indexOf(mark));
  return JSON.parse(readme.slice(from + '```json'.length, readme.indexOf('```', from + 3)));
};

it('the README’s example, as plain data, gives the verdict the README shows', () => {
  const { notes, ...shown } = blockAfter('which gives') as ReturnType<typeof decide>;
  const verdict = decide(blockAfter('A whole example') as VerdictInput);
  expect(verdict).toMatchObject({ state: shown.state, leader: shown.leader, used: 2, refused: 0 });
  expect(verdict.notes).toEqual(notes);
  const rounded = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, part: unknown) =>
        typeof part === 'number' ? Math.round(1000 * part) / 1000 : part,
      ),
    );
  const { notes: _, ...numbers } = verdict;
  expect(rounded(numbers)).toEqual(shown);
});

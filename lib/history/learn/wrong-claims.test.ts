import { expect, test } from 'vitest';
import type { Experiment } from '../experiment';
import { wrongClaims } from './wrong-claims';

const hour = 3_600_000;

/** A and B on the target with these likes, after a claim that gave A this chance. */
function told(id: string, probabilityA: number, likes: readonly [number, number]): Experiment {
  const common = { network: 'facebook', text: 'Venez samedi', asWritten: true } as const;
  const reading = (variant: 'A' | 'B', at: number, count: number) => ({
    id: `${id}${variant}r`,
    variant,
    network: 'facebook',
    at,
    ageHours: 48,
    counts: { likes: count },
    source: 'hand' as const,
  });
  return {
    id,
    startedAt: 0,
    target: 'facebook',
    test: ['bluesky'],
    design: 'repost',
    first: 'A',
    metric: 'likes',
    variants: { A: 'Venez samedi', B: 'Qui vient samedi ?' },
    practice: false,
    publications: [
      { ...common, id: `${id}A`, variant: 'A', at: 10 * hour },
      { ...common, id: `${id}B`, variant: 'B', at: 90 * hour },
    ],
    readings: [reading('A', 58 * hour, likes[0]), reading('B', 138 * hour, likes[1])],
    missed: [],
    claims: [{ id: `${id}c`, type: 'claim/made', experiment: id, at: hour, state: 'leaning', probabilityA }],
  };
}

test('what we called and got wrong is told, the surest first; a coin flip was no call', () => {
  const wrong = wrongClaims([
    told('right', 0.9, [90, 10]),
    told('leaned', 0.65, [10, 90]),
    told('sure', 0.08, [90, 10]),
    told('flip', 0.55, [10, 90]),
  ]);
  expect(wrong.map(({ experiment, said, outcome }) => [experiment.id, said, outcome])).toEqual([
    ['sure', 'B', 'A'],
    ['leaned', 'A', 'B'],
  ]);
});

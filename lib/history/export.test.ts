import { expect, test } from 'vitest';
import type { HistoryEvent } from './event';
import { exportHistory, readBackup } from './export';

const events: HistoryEvent[] = [
  { id: 'a', type: 'decision/made', experiment: 'e', at: 1, chosen: 'A' },
  {
    id: 'b',
    type: 'reading/taken',
    experiment: 'e',
    at: 2,
    variant: 'A',
    network: 'x',
    source: 'hand',
    counts: { likes: 0 },
  },
];

test('a backup read back is the same history, and a count of 0 is not an unknown one', () => {
  expect(readBackup(exportHistory(events, 0))).toEqual({ events, refused: 0 });
});

test('records that make no sense are counted, the others are kept', () => {
  const file = exportHistory(events, 0).replace('"chosen": "A"', '"chosen": "C"');
  expect(readBackup(file)).toEqual({ events: events.slice(1), refused: 1 });
});

test.each(['', 'not json', '[]', 'null', '{"format":"paraphe-history","version":2,"events":[]}'])(
  '%s is no backup',
  (text) => {
    expect(readBackup(text)).toBeUndefined();
  },
);

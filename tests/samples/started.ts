import type { EventOf } from '../../lib/history/event.ts';

/** The start of a cross-test as the worker stores it, all alike but for what a test has to say about it. */
export const started = (
  experiment: string,
  more: Partial<EventOf<'experiment/started'>> = {},
): EventOf<'experiment/started'> => ({
  id: `${experiment}:start`,
  type: 'experiment/started',
  experiment,
  at: 1,
  target: 'facebook',
  test: ['bluesky'],
  design: 'repost',
  first: 'A',
  seed: 1,
  metric: 'likes',
  variants: { A: 'Bonjour à toutes et à tous', B: 'Salut tout le monde' },
  practice: false,
  ...more,
});

import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** What takes minutes a browser: run by `npm run test:thorough`, so that `npm test` stays pleasant. */
const thorough = [
  'tests/e2e/paraphe/guarantees-*.test.ts',
  'tests/e2e/paraphe/access-*.test.ts',
  'tests/e2e/paraphe/badge-place.test.ts',
  'tests/e2e/paraphe/boxes-*.test.ts',
  'tests/e2e/paraphe/brand*.test.ts',
  'tests/e2e/paraphe/signature*.test.ts',
  'tests/e2e/paraphe/two-ways.test.ts',
  'tests/e2e/paraphe/publication.test.ts',
  'tests/e2e/paraphe/vigilance-*.test.ts',
  'tests/e2e/paraphe/learning.test.ts',
  'tests/e2e/paraphe/plan.test.ts',
  'tests/e2e/paraphe/crossover.test.ts',
  'tests/e2e/paraphe/rewriting.test.ts',
  'tests/e2e/paraphe/voice-options.test.ts',
  'tests/e2e/paraphe/history-*.test.ts',
  'tests/e2e/paraphe/welcome-english.test.ts',
  'tests/e2e/gallery.test.ts',
  'tests/e2e/editors-*.test.ts',
];

/**
 * `unit` (beside the code, in Node), and the same end-to-end files in `chromium` and `firefox`, the longest of them
 * apart. Zero retries everywhere: a flaky test is a bug to understand.
 */
const endToEnd = (browser: 'chromium' | 'firefox', which: 'usual' | 'thorough') => ({
  test: {
    name: which === 'usual' ? browser : `${browser}-thorough`,
    root,
    include: which === 'usual' ? ['tests/e2e/**/*.test.ts'] : thorough,
    exclude: which === 'usual' ? thorough : [],
    env: { PARAPHE_BROWSER: browser },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
    fileParallelism: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          root,
          include: ['{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          // Nothing here is timed: what would freeze takes minutes, a busy machine seconds. Benchmarks measure.
          testTimeout: 30_000,
          retry: 0,
        },
      },
      // Needs a server of its own, installed by `npm run test:team`.
      {
        test: {
          name: 'team',
          root,
          include: ['tests/team/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: 0,
          fileParallelism: false,
        },
      },
      endToEnd('chromium', 'usual'),
      endToEnd('firefox', 'usual'),
      endToEnd('chromium', 'thorough'),
      endToEnd('firefox', 'thorough'),
    ],
  },
});

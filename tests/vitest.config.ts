import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/**
 * Three projects: `unit` (beside the code, in Node), and the same end-to-end files in `chromium` and `firefox`.
 * Zero retries everywhere: a flaky test is a bug to understand.
 */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    root,
    include: ['tests/e2e/**/*.test.ts'],
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
          retry: 0,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});

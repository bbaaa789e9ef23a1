// `npm run test:e2e`, `npm run test:thorough`: sets up whatever is missing, builds, and runs these suites in both browsers.
// What is added after `--` goes to vitest: `npm run test:e2e -- tests/e2e/paraphe/aside.test.ts`.
import { spawnSync } from 'node:child_process';
import { builds, readyForBrowsers } from './ready-for-browsers.mjs';

const [which, ...rest] = process.argv.slice(2);
const env = readyForBrowsers();
const shell = process.platform === 'win32';

function npx(...args) {
  const { status } = spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit', env, shell });
  if (status !== 0) process.exit(status ?? 1);
}

for (const [name, ...command] of builds) {
  console.log(`\n== ${name}`);
  npx(...command);
}
const projects = ['chromium', 'firefox'].map((one) => (which === 'thorough' ? `${one}-thorough` : one));
const named = projects.flatMap((one) => ['--project', one]);
npx('vitest', 'run', '--config', 'tests/vitest.config.ts', ...named, ...rest);

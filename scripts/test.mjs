// `npm test`: sets up whatever is missing, runs every check, and ends with one line that counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { builds, readyForBrowsers } from './ready-for-browsers.mjs';

const env = readyForBrowsers();

const reports = 'artifacts/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, told again at the very end, where it is looked for. */
const failures = [];
const npx = (...args) => spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit', env }).status === 0;

/** A check that is one thing: it counts for one. */
function step(name, ...args) {
  console.log(`\n== ${name}`);
  const ok = npx(...args);
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) failures.push(name);
}

/** A suite that counts its own tests; one that dies without a report counts as a failure. */
function suite(project) {
  console.log(`\n== tests: ${project}`);
  const report = `${reports}/${project}.json`;
  const ok = npx(
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (!existsSync(report)) {
    total.failed += 1;
    failures.push(`${project}: ended without a report`);
    return;
  }
  const {
    numPassedTests,
    numFailedTests,
    numPendingTests = 0,
    numTodoTests = 0,
    testResults,
  } = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += numPassedTests;
  total.skipped += numPendingTests + numTodoTests;
  // A file that cannot even be loaded has no failed test of its own, but the run did fail.
  total.failed += numFailedTests || (ok ? 0 : 1);
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    for (const test of failed) {
      failures.push(`${project}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
    }
    if (status === 'failed' && failed.length === 0) failures.push(`${project}: ${name}\n${message}`);
  }
}

for (const build of builds) step(...build);
step('types', 'tsc', '--noEmit');
step('types of the pure folders', 'tsc', '--noEmit', '-p', 'lib/tsconfig.json');
step('lint and format', 'biome', 'check', '.');
step('the stores’ own lint', 'node', 'scripts/lint-extension.ts');
step('sizes', 'node', 'scripts/check-sizes.ts');
suite('unit');
suite('chromium');
suite('firefox');

for (const failure of failures) console.log(`\nFAILED ${failure}`);
const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 ? 1 : 0);

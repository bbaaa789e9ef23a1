import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kilo = 1024;

interface Budget {
  /** What we want, in bytes after gzip. */
  readonly goal: number;
  /** What fails: growing past it is a decision, not an accident. */
  readonly most: number;
}

const budgets: Readonly<Record<string, Budget>> = {
  'scout.js': { goal: 8 * kilo, most: 8 * kilo },
  'compose.js': { goal: 60 * kilo, most: 60.5 * kilo },
};
/** The script of a network comes before it: what a page carries in all is over the goal where links are counted. */
const withNetwork: Budget = { goal: 60 * kilo, most: 72 * kilo };
const whole: Budget = { goal: 1536 * kilo, most: 1536 * kilo };

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

let failed = false;
const say = (name: string, size: number, { goal, most }: Budget) => {
  failed ||= size > most;
  const verdict = size > most ? 'TOO BIG' : size > goal ? 'over its goal' : 'ok';
  const shown = (size / kilo).toFixed(1).padStart(8);
  console.log(`${name.padEnd(32)} ${shown} kB, goal ${(goal / kilo).toFixed(0)} kB  ${verdict}`);
};

for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join('.output', target);
  for (const [file, budget] of Object.entries(budgets)) {
    say(`${target}/${file}`, gzipped(join(folder, file)), budget);
  }
  const networks = filesIn(join(folder, 'networks')).map(gzipped);
  say(
    `${target}/compose.js, at most`,
    gzipped(join(folder, 'compose.js')) + Math.max(...networks),
    withNetwork,
  );
  const total = filesIn(folder).reduce((sum, path) => sum + gzipped(path), 0);
  say(target, total, whole);
}
process.exit(failed ? 1 : 0);

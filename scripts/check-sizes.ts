import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Upper bounds in bytes after gzip, from the first day: growing past one is a decision, not an accident. */
const budgets: Readonly<Record<string, number>> = {
  'scout.js': 8 * 1024,
  'compose.js': 60 * 1024,
};
const wholeZip = 1.5 * 1024 * 1024;

const gzipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

let failed = false;
const say = (name: string, size: number, budget: number) => {
  failed ||= size > budget;
  const verdict = size > budget ? 'TOO BIG' : 'ok';
  console.log(
    `${name.padEnd(32)} ${(size / 1024).toFixed(1).padStart(8)} kB of ${(budget / 1024).toFixed(0)} kB  ${verdict}`,
  );
};

for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join('.output', target);
  for (const [file, budget] of Object.entries(budgets))
    say(`${target}/${file}`, gzipped(join(folder, file)), budget);
  say(
    target,
    filesIn(folder).reduce((sum, path) => sum + gzipped(path), 0),
    wholeZip,
  );
}
process.exit(failed ? 1 : 0);

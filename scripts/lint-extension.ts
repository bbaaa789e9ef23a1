import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Warnings of `web-ext lint` that are known and harmless: exactly these, no fewer, no more, so that a new one fails
 * and one that went away is taken off the list. All are in code of others: Preact's own `innerHTML` property, once a
 * bundle, and the editors that the practice page demonstrates, which our policy for extension pages keeps from
 * evaluating anything.
 */
const known: Readonly<Record<string, number>> = {
  'UNSAFE_VAR_ASSIGNMENT compose.js': 1,
  'UNSAFE_VAR_ASSIGNMENT hesitate.js': 1,
  'UNSAFE_VAR_ASSIGNMENT picker.js': 1,
  'UNSAFE_VAR_ASSIGNMENT chunks/(Preact).js': 1,
  'UNSAFE_VAR_ASSIGNMENT chunks/draft-box.js': 3,
  'UNSAFE_VAR_ASSIGNMENT chunks/quill-box.js': 10,
  'UNSAFE_VAR_ASSIGNMENT chunks/slate-box.js': 2,
  'UNSAFE_VAR_ASSIGNMENT chunks/tiptap-box.js': 2,
  'DANGEROUS_EVAL chunks/draft-box.js': 1,
  'DANGEROUS_EVAL chunks/quill-box.js': 3,
  'DANGEROUS_EVAL chunks/slate-box.js': 1,
};

interface Notice {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
}

const { stdout, stderr } = spawnSync(
  'npx',
  ['--no-install', 'web-ext', 'lint', '-s', '.output/firefox-mv3', '-o', 'json'],
  { encoding: 'utf8' },
);
const start = stdout.indexOf('{');
if (start < 0) throw new Error(`web-ext gave no report: ${stderr}`);
const report = JSON.parse(stdout.slice(start)) as Record<'errors' | 'warnings' | 'notices', Notice[]>;
/** Which chunk holds Preact, and hence what it is called, depends on which pages share what. */
const holdsPreact = (file: string) =>
  file.startsWith('chunks/') &&
  !/-box-/.test(file) &&
  readFileSync(`.output/firefox-mv3/${file}`, 'utf8').includes('dangerouslySetInnerHTML');
const named = (file: string) =>
  holdsPreact(file) ? 'chunks/(Preact).js' : file.replace(/-[\w-]{8}\.js$/, '.js');
const name = ({ code, file = '' }: Notice) => `${code} ${named(file)}`;
const found: Record<string, number> = {};
for (const one of [...report.errors, ...report.warnings, ...report.notices].map(name)) {
  found[one] = (found[one] ?? 0) + 1;
}
const wrong = [...new Set([...Object.keys(found), ...Object.keys(known)])].filter(
  (one) => (found[one] ?? 0) !== (known[one] ?? 0),
);
for (const one of wrong) console.error(`${one}: ${found[one] ?? 0} found, ${known[one] ?? 0} on the list`);
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${wrong.length} not as listed`,
);
process.exit(wrong.length > 0 ? 1 : 0);

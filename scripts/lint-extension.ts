import { spawnSync } from 'node:child_process';

/**
 * Warnings of `web-ext lint` that are known and harmless: exactly these, no fewer, no more, so that a new one fails
 * and one that went away is taken off the list.
 */
const known: readonly string[] = [];

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
const name = ({ code, file = '' }: Notice) => `${code} ${file.replace(/-[\w-]{8}\.js$/, '.js')}`;
const found = [...report.errors, ...report.warnings, ...report.notices].map(name).sort();
const unexpected = found.filter((one) => !known.includes(one));
const absent = known.filter((one) => !found.includes(one));
for (const one of unexpected) console.error(`new: ${one}`);
for (const one of absent) console.error(`no longer found, take it off the list: ${one}`);
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${known.length} of them known`,
);
process.exit(unexpected.length + absent.length > 0 ? 1 : 0);

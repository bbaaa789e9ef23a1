// `npm run test:team`, `npm run bench:team`: installs the server of the protocol, which nobody else needs, then runs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { builds, readyForBrowsers } from './ready-for-browsers.mjs';

const [what, ...rest] = process.argv.slice(2);
const server = new URL('../tests/team/server/', import.meta.url).pathname;

function run(cwd, browsers, command, ...args) {
  const env = { ...process.env, npm_config_loglevel: 'error', ...browsers };
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd, env, shell });
  if (status !== 0) process.exit(status ?? 1);
}
const npx = (browsers, ...args) => run('.', browsers, 'npx', '--no-install', ...args);

ensureDependencies();
if (!existsSync(`${server}node_modules`)) {
  run(server, {}, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
}
if (what === 'bench') {
  npx({}, 'node', 'tests/bench/run.mjs', 'team', ...rest);
  const browser = { CHROME_PATH: ensureBrowser('chromium') };
  npx(browser, 'wxt', 'build', '--mv3', '--level', 'warn');
  const asIs = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
  npx(browser, 'node', ...asIs, 'tests/bench/team-browser.ts');
} else {
  const browsers = readyForBrowsers();
  for (const [, ...build] of builds) npx(browsers, ...build);
  npx(browsers, 'vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'team', ...rest);
}

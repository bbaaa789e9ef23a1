// `npm start`: everything from a bare checkout to Paraphe at work on its practice page.
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

/** Runs a command with the project's own Node first on the PATH, and stops here if it fails. */
function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

ensureDependencies();
const env = { ...process.env, CHROME_PATH: ensureBrowser('chromium'), npm_config_loglevel: 'error' };
console.log('Building…');
run('npx', '--no-install', 'wxt', 'build', '--mv3', '--level', 'error');
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
run('npx', '--no-install', 'node', display ? 'scripts/open.ts' : 'scripts/tour.ts');

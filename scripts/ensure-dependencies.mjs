// Plain JavaScript on purpose: this runs on the system's own Node, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

/** Installs the locked packages when they are absent or older than the lock. Exits with npm's own words on failure. */
export function ensureDependencies() {
  const upToDate =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (upToDate) return;
  console.log('Installing packages…');
  const env = { ...process.env, npm_config_loglevel: 'error' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

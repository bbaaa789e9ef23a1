import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a browser may be, by the variable that names it, commands on the PATH, and usual places. */
const known = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
    name: 'Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
    name: 'Firefox',
  },
};

const onPath = (command) => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
};

/** Path of an installed browser (`chromium` or `firefox`), or undefined. */
export function findBrowser(kind) {
  const { variable, commands, places } = known[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  for (const command of commands) {
    const path = onPath(command);
    if (path) return path;
  }
  return places.find((place) => existsSync(place));
}

const canApt = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** Installs Debian packages that are not there yet. False when this machine is not one where we can. */
export function aptInstall(packages) {
  if (!canApt()) return false;
  const missing = packages.filter((name) => spawnSync('dpkg', ['-s', name]).status !== 0);
  if (missing.length === 0) return true;
  console.log(`Installing ${missing.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', ...missing);
}

/** Path of the browser, installed first where apt can do it; otherwise one sentence says what to install. */
export function ensureBrowser(kind) {
  const { variable, packages, name } = known[kind];
  const found = findBrowser(kind) ?? (aptInstall(packages) ? findBrowser(kind) : undefined);
  if (found) return found;
  console.error(
    process.env[variable]
      ? `${variable} names a file that is not there: ${process.env[variable]}`
      : `Please install ${name}, or set ${variable} to where it is.`,
  );
  process.exit(1);
}

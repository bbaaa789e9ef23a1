import { aptInstall, ensureBrowser } from './ensure-browser.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

/** Installs what tests in real browsers need and this machine misses; gives the environment to run them in. */
export function readyForBrowsers() {
  ensureDependencies();
  // A real screen for Chromium, whose permission prompt a test must press; both browsers in French too.
  aptInstall(['xvfb', 'xdotool', 'chromium-l10n', 'firefox-esr-l10n-fr', 'openssl']);
  return {
    ...process.env,
    CHROME_PATH: ensureBrowser('chromium'),
    FIREFOX_PATH: ensureBrowser('firefox'),
    npm_config_loglevel: 'error',
    // Where nobody looks at a terminal, its colours are noise.
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  };
}

/** What makes the extension under test, a build for each browser: a name and its command. */
export const builds = [
  ['build for Chromium', 'wxt', 'build', '--mv3', '--level', 'warn'],
  ['build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3', '--level', 'warn'],
];

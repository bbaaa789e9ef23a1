import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, LaunchOptions } from './browser.ts';
import { ChildProgram } from './child-program.ts';
import { requireBrowser } from './find-browser.ts';
import { clickAlert, watchAlerts } from './firefox-alerts.ts';
import { FirefoxConnection } from './firefox-connection.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { Marionette } from './marionette.ts';
import { Page } from './page.ts';
import { waitUntil } from './wait-until.ts';

/** Firefox without a window, driven over Marionette. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'firefox-')));
  // What a former run left says where that one listened.
  await rm(join(profile, 'MarionetteActivePort'), { force: true });
  await writeFile(join(profile, 'user.js'), firefoxPreferences(options));
  const { width, height } = options.size ?? { width: 1280, height: 800 };
  const program = new ChildProgram(
    requireBrowser('firefox'),
    [
      ...['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
      ...['--width', String(width), '--height', String(height), 'about:blank'],
    ],
    { stdio: 'ignore' },
  );
  try {
    const firefox = await openSession(profile);
    const home = String(await firefox.send('WebDriver:GetWindowHandle'));
    const addon = options.extension ? await install(firefox, options.extension) : undefined;
    await firefox.inBrowser(watchAlerts);
    const own = options.profile === undefined ? profile : undefined;
    return new FirefoxBrowser(firefox, program, own, { width, height }, home, addon);
  } catch (error) {
    await program.stop();
    throw error;
  }
}

async function openSession(profile: string): Promise<FirefoxConnection> {
  const port = await waitUntil(() => readFile(join(profile, 'MarionetteActivePort'), 'utf8'), {
    what: 'Firefox to start',
    timeout: 60_000,
  });
  const firefox = new FirefoxConnection(await Marionette.connect(Number(port)));
  await firefox.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    pageLoadStrategy: 'normal',
    timeouts: { script: 60_000, pageLoad: 60_000, implicit: 0 },
  });
  return firefox;
}

interface Addon {
  readonly id: string;
  readonly host: string;
}

class FirefoxBrowser implements Browser {
  readonly name = 'firefox';

  constructor(
    readonly firefox: FirefoxConnection,
    readonly program: ChildProgram,
    /** The profile to remove at the end. */
    readonly profile: string | undefined,
    readonly size: { readonly width: number; readonly height: number },
    /** The tab Firefox starts with, kept open: a session needs one at all times. */
    readonly home: string,
    readonly addon: Addon | undefined,
  ) {}

  async page(url?: string): Promise<Page> {
    const opened = await this.firefox.inTab(this.home, 'WebDriver:NewWindow', { type: 'tab', focus: true });
    const tab = new FirefoxTab(this.firefox, (opened as { handle: string }).handle);
    await this.resize(tab);
    if (url) await tab.goto(url);
    return new Page(tab);
  }

  extensionUrl(path: string): string {
    return `moz-extension://${this.addon?.host}/${path}`;
  }

  async stopWorker(): Promise<void> {
    await this.privileged(`const { extension } = WebExtensionPolicy.getByID(id);
      extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => done(true), (e) => done(String(e)));`);
  }

  async restartExtension(): Promise<void> {
    await this.privileged(`const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs');
      AddonManager.getAddonByID(id).then((addon) => addon.reload()).then(() => done(true), (e) => done(String(e)));`);
  }

  async shortcut(chord: string): Promise<void> {
    const keys = chord.split('+');
    await this.privileged(
      `const window = Services.wm.getMostRecentWindow('navigator:browser');
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(window);
      const events = arguments[1].map((key) => new window.KeyboardEvent('', {
        key, code: key.length === 1 ? 'Key' + key : key + 'Left', keyCode: key.length === 1 ? key.charCodeAt(0) : 0 }));
      for (const event of events) tip.keydown(event);
      for (const event of events.reverse()) tip.keyup(event);
      done(true);`,
      keys,
    );
  }

  async permissionPrompt(answer: 'accept' | 'refuse'): Promise<void> {
    const button = answer === 'accept' ? 'button' : 'secondaryButton';
    await waitUntil(
      () =>
        this.firefox.inBrowser(
          `const panel = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications.panel;
          const prompt = [...panel.children].find(({ id }) => id.includes('webext'));
          if (panel.state !== 'open' || !prompt) return done(false);
          prompt.${button}.click();
          done(true);`,
        ),
      { what: 'the permission prompt' },
    );
  }

  async clickNotification(id: string): Promise<void> {
    await waitUntil(() => this.firefox.inBrowser(clickAlert, [id]), { what: `the notification ${id}` });
  }

  async kill(): Promise<void> {
    await this.program.stop(0);
    this.firefox.marionette.close();
  }

  async close(): Promise<void> {
    this.firefox.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    await this.program.stop(5_000);
    this.firefox.marionette.close();
    if (this.profile) await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A script that answers `true`, or the reason why not; `id` is the extension's. */
  private async privileged(script: string, ...args: readonly unknown[]): Promise<void> {
    const answer = await this.firefox.inBrowser(`const id = arguments[0]; ${script}`, [
      this.addon?.id,
      ...args,
    ]);
    if (answer !== true) throw new Error(String(answer));
  }

  /** The window's toolbars are part of its size: grow it until the page itself has the size asked for. */
  private async resize(tab: FirefoxTab): Promise<void> {
    const [width, height] = (await tab.evaluate(
      '[outerWidth - innerWidth, outerHeight - innerHeight]',
    )) as number[];
    await this.firefox.inTab(tab.handle, 'WebDriver:SetWindowRect', {
      width: this.size.width + (width ?? 0),
      height: this.size.height + (height ?? 0),
    });
  }
}

async function install(firefox: FirefoxConnection, folder: string): Promise<Addon> {
  const id = String(await firefox.send('Addon:Install', { path: resolve(folder), temporary: true }));
  const host = await firefox.inBrowser(
    'done(WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname)',
    [id],
  );
  return { id, host: String(host) };
}

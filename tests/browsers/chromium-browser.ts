import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from './browser.ts';
import { ChromiumPrompt } from './chromium-prompt.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { stopServiceWorkers } from './chromium-workers.ts';
import { requireBrowser } from './find-browser.ts';
import { Page } from './page.ts';
import { type VirtualDisplay, virtualDisplay } from './virtual-display.ts';
import { waitUntil } from './wait-until.ts';

/** Chromium with a window (its permission prompt exists only there), under a display of its own if need be. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const display = await virtualDisplay();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'chromium-')));
  const lang = options.lang ?? 'en';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: false,
    // As long as Firefox is given.
    timeout: 60_000,
    args: [
      '--enable-unsafe-extension-debugging',
      `--lang=${lang}`,
      '--disable-quic',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${resolverRules(options)}`,
    ],
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    env: { ...process.env, ...display.env, LANGUAGE: lang },
    viewport: options.size ?? { width: 1280, height: 800 },
    colorScheme: options.dark ? 'dark' : 'light',
  });
  try {
    const root = await context.browser()?.newBrowserCDPSession();
    if (!root) throw new Error('Chromium gave no session.');
    if (options.downloads) {
      const downloadPath = options.downloads;
      await root.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    }
    const extensionId = options.extension ? await install(root, options.extension) : undefined;
    const prompt = await ChromiumPrompt.watch(display);
    const own = options.profile === undefined ? profile : undefined;
    return new ChromiumBrowser(context, root, display, own, extensionId, prompt);
  } catch (error) {
    await context.close();
    await display.close();
    throw error;
  }
}

/** Hosts served by the test go to its server; the others do not resolve, so that nothing leaves the machine. */
function resolverRules({ sites }: LaunchOptions): string {
  const target = sites ? `127.0.0.1:${sites.httpsPort}` : '~NOTFOUND';
  return `MAP * ${target}, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
}

class ChromiumBrowser implements Browser {
  readonly name = 'chromium';

  constructor(
    readonly context: BrowserContext,
    readonly root: CDPSession,
    readonly display: VirtualDisplay,
    /** The profile to remove at the end. */
    readonly profile: string | undefined,
    readonly extensionId: string | undefined,
    readonly prompt: ChromiumPrompt,
  ) {}

  async page(url?: string): Promise<Page> {
    const page = await this.context.newPage();
    const tab = new ChromiumTab(page, await this.context.newCDPSession(page));
    if (url) await tab.goto(url);
    return new Page(tab);
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  async stopWorker(): Promise<void> {
    // The list of targets cannot tell: a worker woken at once takes the same target again.
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    const session = await this.context.newCDPSession(page);
    try {
      await stopServiceWorkers(session, this.extensionUrl(''));
    } finally {
      await session.detach();
    }
  }

  async restartExtension(): Promise<void> {
    const page = await this.page('chrome://extensions');
    const id = JSON.stringify(this.extensionId);
    // Out of developer mode, an unpacked extension that is reloaded stays disabled.
    await page.eval('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await page.eval(`chrome.developerPrivate.reload(${id}, { failQuietly: true })`);
    await page.waitFor(
      `chrome.developerPrivate.getExtensionInfo(${id}).then(({ state }) => state === 'ENABLED')`,
    );
    await page.close();
  }

  async shortcut(chord: string): Promise<void> {
    await promisify(execFile)('xdotool', ['key', chord.toLowerCase()], {
      env: { ...process.env, ...this.display.env },
    });
  }

  async permissionPrompt(answer: 'accept' | 'refuse'): Promise<void> {
    await this.prompt.answer(answer);
  }

  async clickNotification(id: string): Promise<void> {
    const prefix = this.extensionUrl('');
    const worker = await waitUntil(
      async () => this.context.serviceWorkers().find((one) => one.url().startsWith(prefix)),
      { what: 'the worker' },
    );
    // Listeners are called as for a click of the system's; `dispatch` is what Chromium's own bindings use.
    await worker.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
  }

  async kill(): Promise<void> {
    const { processInfo } = await this.root.send('SystemInfo.getProcessInfo');
    const gone = this.context.waitForEvent('close');
    for (const { id, type } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
    await gone;
    await this.display.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.display.close();
    if (this.profile) await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function install(root: CDPSession, path: string): Promise<string> {
  // Works in branded Chrome too, where --load-extension is gone.
  const { id } = await root.send('Extensions.loadUnpacked', { path });
  return id;
}

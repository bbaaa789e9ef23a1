import type { Marionette } from './marionette.ts';

/** One Marionette session shared by all tabs: commands run one after the other, each in its own tab or in the browser itself. */
export class FirefoxConnection {
  private tail: Promise<unknown> = Promise.resolve();
  private current: string | undefined;

  constructor(readonly marionette: Marionette) {}

  /** Runs a command with the tab `handle` in front. */
  inTab(handle: string, command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.inOrder(async () => {
      if (this.current !== handle) {
        await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
        this.current = handle;
      }
      if (command === 'WebDriver:CloseWindow') this.current = undefined;
      return this.marionette.send(command, parameters);
    });
  }

  /** Runs a command that concerns no tab. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.inOrder(() => this.marionette.send(command, parameters));
  }

  /** Runs a privileged script in the browser's own window; `done(value)` ends it. */
  inBrowser(script: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.inOrder(async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await this.marionette.send('WebDriver:ExecuteAsyncScript', {
          script: `const done = arguments[arguments.length - 1]; ${script}`,
          args,
        });
      } finally {
        await this.marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  private inOrder<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    this.tail = result.catch(() => {});
    return result;
  }
}

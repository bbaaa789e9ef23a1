import type { FirefoxConnection } from './firefox-connection.ts';
import { chordActions, type KeyAction, typingActions } from './firefox-keys.ts';
import type { Point, Tab } from './tab.ts';

/** A tab of Firefox, by its window handle. */
export class FirefoxTab implements Tab {
  constructor(
    readonly firefox: FirefoxConnection,
    readonly handle: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  evaluate(expression: string): Promise<unknown> {
    return this.run(`(${expression}\n)`, [], null);
  }

  inspect(source: string, args: readonly unknown[]): Promise<unknown> {
    const call = `(${source})((e) => e.openOrClosedShadowRoot ?? null, ...args)`;
    // Only a privileged script sees closed roots.
    return this.run(call, args, 'system');
  }

  async clickAt(x: number, y: number): Promise<void> {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    await this.pointer([
      { type: 'pointerMove', x: left, y: top },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.pointer([{ type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) }]);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) });
    const halfway = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await this.pointer([
      move(from),
      { type: 'pointerDown', button: 0 },
      move(halfway),
      move(to),
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async type(text: string): Promise<void> {
    await this.keys(typingActions(text));
  }

  async press(keys: readonly string[]): Promise<void> {
    await this.keys(chordActions(keys));
  }

  async compose(text: string): Promise<void> {
    await this.inputMethod(
      `input.setPendingCompositionString(text);
      input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
      input.setCaretInPendingComposition(text.length);
      input.flushPendingComposition();`,
      text,
    );
  }

  async commit(text: string): Promise<void> {
    await this.inputMethod('input.commitCompositionWith(text);', text);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.send('WebDriver:TakeScreenshot', { full: false })), 'base64');
  }

  async print(): Promise<Buffer> {
    return Buffer.from(String(await this.send('WebDriver:Print', {})), 'base64');
  }

  async show(): Promise<void> {
    await this.send('WebDriver:GetTitle');
  }

  async close(): Promise<void> {
    await this.send('WebDriver:CloseWindow');
  }

  private send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.firefox.inTab(this.handle, command, parameters);
  }

  /** JSON both ways, so that nothing but plain data crosses; a failure comes back as its message. */
  private async run(
    code: string,
    args: readonly unknown[],
    sandbox: string | null,
    newSandbox = true,
  ): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1]; const args = JSON.parse(arguments[0]);
      (async () => ${code})().then(
        (value) => done(JSON.stringify({ value })),
        (error) => done(JSON.stringify({ error: String(error) })));`;
    const answer = await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [JSON.stringify(args)],
      sandbox,
      newSandbox,
    });
    const outcome: { value?: unknown; error?: string } = JSON.parse(String(answer));
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value;
  }

  /** Drives Firefox's own test double of an input method, which lives on between calls. */
  private async inputMethod(step: string, text: string): Promise<void> {
    const code = `(async ([text]) => {
      // What looks at the page between two calls has a sandbox of its own, and takes the former one away.
      const home = Components.utils.getGlobalForObject(Services);
      home.inputMethod ??= Components.classes['@mozilla.org/text-input-processor;1']
        .createInstance(Components.interfaces.nsITextInputProcessor);
      const input = home.inputMethod;
      if (!input.beginInputTransactionForTests(window)) throw new Error('the input method is taken');
      ${step}
    })(args)`;
    await this.run(code, [text], 'system', false);
  }

  private async keys(actions: readonly KeyAction[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private async pointer(actions: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    await this.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }
}

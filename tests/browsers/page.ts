import { writeFile } from 'node:fs/promises';
import { type Found, findElements, type Target } from './find-elements.ts';
import type { Tab } from './tab.ts';
import { type Patience, waitUntil } from './wait-until.ts';

/** One tab. Targets are looked for through shadow roots and same-origin frames. */
export class Page {
  constructor(readonly tab: Tab) {}

  goto(url: string): Promise<void> {
    return this.tab.goto(url);
  }

  /** Runs a function (with JSON arguments) or an expression in the page's own world. */
  async eval<A extends readonly unknown[], T>(
    code: ((...args: A) => T) | string,
    ...args: A
  ): Promise<Awaited<T>> {
    const expression = typeof code === 'string' ? code : `(${code})(...${JSON.stringify(args)})`;
    return (await this.tab.evaluate(expression)) as Awaited<T>;
  }

  /** Every element that matches now. */
  async all(target: Target, scroll = false): Promise<readonly Found[]> {
    return (await this.tab.inspect(String(findElements), [target, scroll])) as Found[];
  }

  /** The first match, scrolled into view, once there is one that is visible. */
  find(target: Target, patience: Patience = {}): Promise<Found> {
    return waitUntil(async () => (await this.all(target, true)).find(({ visible }) => visible), {
      what: `${JSON.stringify(target)} to be visible`,
      ...patience,
    });
  }

  /** Clicks the middle of the first visible match. */
  async click(target: Target, patience?: Patience): Promise<void> {
    const { x, y } = await this.#steady(target, patience);
    await this.tab.clickAt(x, y);
  }

  /** The first match once it stands still: what follows something that was just scrolled or typed in moves after it. */
  async #steady(target: Target, patience?: Patience): Promise<Found> {
    let before = await this.find(target, patience);
    return waitUntil(
      async () => {
        await this.tab.evaluate(
          'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))',
        );
        const now = await this.find(target, patience);
        const still = now.x === before.x && now.y === before.y;
        before = now;
        return still ? now : undefined;
      },
      { what: `${JSON.stringify(target)} to stand still`, ...patience },
    );
  }

  /** Moves the pointer over the first visible match. */
  async hover(target: Target, patience?: Patience): Promise<void> {
    const { x, y } = await this.find(target, patience);
    await this.tab.moveTo(x, y);
  }

  /** Types into whatever has the focus. */
  type(text: string): Promise<void> {
    return this.tab.type(text);
  }

  /** `press('Control+z')`, `press('Enter')`, `press('Control+Shift+Z')`. */
  press(chord: string): Promise<void> {
    return this.tab.press(chord === '+' ? ['+'] : chord.split('+'));
  }

  /** Shows a composition under way, as after a dead key: `compose('^')`, then `commit('ê')`. */
  compose(text: string): Promise<void> {
    return this.tab.compose(text);
  }

  commit(text: string): Promise<void> {
    return this.tab.commit(text);
  }

  /** Clicks a field, selects what it holds, types over it. */
  async fill(target: Target, text: string): Promise<void> {
    await this.click(target);
    await this.press('Control+a');
    await this.press('Delete');
    await this.type(text);
  }

  /** Visible text of the first match. */
  async text(target: Target, patience?: Patience): Promise<string> {
    return (await this.find(target, patience)).text;
  }

  /**
   * Waits until an expression (or a function with its arguments) is truthy in the page, and returns its value;
   * or, given `{ css }` or `{ role, name }`, until that is visible.
   */
  waitFor<T>(predicate: string | (() => T), patience: Patience = {}): Promise<NonNullable<Awaited<T>>> {
    return waitUntil<Awaited<T>>(() => this.eval<[], T>(predicate), { what: String(predicate), ...patience });
  }

  /** Waits until no visible element matches. */
  async waitForNo(target: Target, patience: Patience = {}): Promise<void> {
    await waitUntil(async () => !(await this.all(target)).some(({ visible }) => visible), {
      what: `${JSON.stringify(target)} to go away`,
      ...patience,
    });
  }

  /** Writes a PNG of the viewport. */
  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.tab.screenshot());
  }

  /** The page as it prints, as a PDF. */
  print(): Promise<Buffer> {
    return this.tab.print();
  }

  show(): Promise<void> {
    return this.tab.show();
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}

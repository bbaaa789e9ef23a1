import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { VirtualDisplay } from './virtual-display.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Chromium's permission prompt belongs to no page and no protocol: it is seen by the shade it casts on the window,
 * and answered by real keys. "Deny" has the focus at first and "Allow" is one Tab away, whatever the language.
 */
export class ChromiumPrompt {
  private constructor(
    private readonly display: VirtualDisplay,
    private readonly usualLight: number,
  ) {}

  /** To be called while no prompt shows, to learn how light the window is without one, once it is drawn. */
  static async watch(display: VirtualDisplay): Promise<ChromiumPrompt> {
    if (!(await display.picture())) return new ChromiumPrompt(display, 0);
    const former: number[] = [];
    const usual = await waitUntil(
      async () => {
        former.push(await light(display));
        const last = former.slice(-5);
        const still = last.length === 5 && last.every((one) => one > 0 && one === last[0]);
        return still ? last[0] : undefined;
      },
      { what: 'the window of the browser to be drawn', timeout: 60_000 },
    );
    return new ChromiumPrompt(display, usual);
  }

  async answer(answer: 'accept' | 'refuse'): Promise<void> {
    await waitUntil(() => this.shows(), { what: 'the permission prompt' });
    if (answer === 'accept') await this.focusAllow();
    await this.press(answer === 'accept' ? 'Return' : 'Escape');
    // One press and no more: the prompt fades while it closes, and a second key would reach the page behind it.
    await waitUntil(async () => !(await this.shows()), { what: 'the permission prompt to close' });
  }

  /** "Allow" is greyed for the prompt's first half second: it is ready once the picture no longer changes. */
  private async focusAllow(): Promise<void> {
    let before = await this.photograph();
    let since = performance.now();
    await waitUntil(
      async () => {
        const now = await this.photograph();
        if (!now.equals(before)) since = performance.now();
        before = now;
        return performance.now() - since > 700;
      },
      { what: 'the permission prompt to stand still' },
    );
    await this.press('Tab');
    await waitUntil(async () => !(await this.photograph()).equals(before), { what: 'the focus to move' });
  }

  private async shows(): Promise<boolean> {
    return (await light(this.display)) < this.usualLight * 0.7;
  }

  private async photograph(): Promise<Buffer> {
    const picture = await this.display.picture();
    if (!picture) throw new Error('The permission prompt can only be answered under Xvfb: install xvfb.');
    return Buffer.from(picture.pixels);
  }

  private async press(key: string): Promise<void> {
    await promisify(execFile)('xdotool', ['key', key], { env: { ...process.env, ...this.display.env } });
  }
}

/** Mean light, 0 to 255, of a short row of the window's title bar, which no page paints. */
async function light(display: VirtualDisplay): Promise<number> {
  const picture = await display.picture();
  if (!picture) return 0;
  const start = 14 * picture.stride + 20 * 4;
  const row = picture.pixels.subarray(start, start + 400 * 4).filter((_, index) => index % 4 !== 3);
  return row.reduce((sum, value) => sum + value, 0) / row.length;
}

import type { Page } from '../../browsers/page.ts';

/** Tells the worker events from a page of ours, as pages do, in one message; true once it has acknowledged them. */
export const appendEvents = (ours: Page, events: readonly object[]): Promise<boolean> =>
  ours.eval(async (all: readonly object[]) => {
    interface Api {
      readonly runtime: { sendMessage(message: object): Promise<{ stored?: number } | undefined> };
    }
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const answer = await (world.browser ?? world.chrome).runtime
      .sendMessage({ type: 'history/append', args: [all] })
      .catch(() => undefined);
    return answer?.stored !== undefined;
  }, events);

import type { Page } from '../../browsers/page.ts';

/** Calls the browser's own API from one of our pages, `call('alarms.get', 'name')`; the same calls in both browsers. */
export const extensionApi =
  (ours: Page) =>
  <T>(path: string, ...args: readonly unknown[]): Promise<T> =>
    ours.eval(
      async (path: string, args: readonly unknown[]) => {
        const world = globalThis as unknown as { browser?: object; chrome: object };
        const names = path.split('.');
        const call = names.pop() ?? '';
        const room = names.reduce<object>(
          (found, name) => Reflect.get(found, name),
          world.browser ?? world.chrome,
        );
        return Reflect.get(room, call).apply(room, args);
      },
      path,
      args,
    ) as Promise<T>;

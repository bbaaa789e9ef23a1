import type { Page } from './page/page';

/** A test that the page is on one of these hosts (exact names, or `*.name` for a name and all under it). */
export function onHost(...hosts: readonly string[]): (page: Page) => boolean {
  return ({ url }) =>
    hosts.some((host) => {
      if (!host.startsWith('*.')) return url.hostname === host;
      const name = host.slice(2);
      return url.hostname === name || url.hostname.endsWith(`.${name}`);
    });
}

import { browser } from './webext';

/** The bytes of a file of the package. Only the worker and our own pages may; rejects when there is none. */
export async function packagedFile(path: string): Promise<Uint8Array> {
  const file = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await file.arrayBuffer());
}

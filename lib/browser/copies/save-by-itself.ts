import { browser } from '../webext';
import { copyName } from './copy-name';

/** Saves a copy among her downloads, without a question; resolves once it is on the disk, rejects when it is not. */
export async function saveByItself(address: string, at: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let ours: number | undefined;
  const look = async () => {
    if (ours === undefined) return;
    const [item] = await browser.downloads.search({ id: ours });
    if (item?.state === 'complete') resolve();
    else if (item?.state !== 'in_progress') reject(new Error(item?.error ?? 'the download is gone'));
  };
  const changed = () => void look().catch(reject);
  browser.downloads.onChanged.addListener(changed);
  try {
    ours = await browser.downloads.download({
      url: address,
      filename: copyName(at),
      conflictAction: 'uniquify',
      saveAs: false,
    });
    await look();
    await promise;
  } finally {
    browser.downloads.onChanged.removeListener(changed);
  }
}

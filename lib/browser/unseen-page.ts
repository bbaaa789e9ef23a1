import { unpolyfilled as native } from './webext';

const page = '/unseen.html';

/**
 * Makes the page that nobody sees, where there is none yet: Chromium allows one, for all that its worker cannot do. It
 * closes none by itself. False where the browser has no such page, Firefox having no need of it.
 */
export async function unseenPage(): Promise<boolean> {
  const { offscreen } = native;
  if (!offscreen) return false;
  await navigator.locks.request('paraphe-unseen', async () => {
    if (await offscreen.hasDocument()) return;
    await offscreen.createDocument({
      url: page,
      reasons: ['WORKERS', 'BLOBS'],
      justification: 'The browser offers its language model, and the making of files, to pages only.',
    });
  });
  return true;
}

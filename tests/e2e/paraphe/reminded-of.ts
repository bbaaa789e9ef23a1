import type { Page } from '../../browsers/page.ts';
import { extensionApi } from './extension-api.ts';

/** Was she reminded of this post? A browser without a screen shows no notification, and Firefox forgets it then. */
export async function remindedOf(ours: Page, post: string): Promise<boolean> {
  const call = extensionApi(ours);
  const { reminded = [] } = await call<{ reminded?: readonly string[] }>('storage.local.get', 'reminded');
  return reminded.some((key) => key.startsWith(post));
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inThisFrame } from '../lib/compose/in-this-frame';

/** Loaded into her own profile at her press, once, after the scripts of its network; answers with the posts it shows. */
export default defineUnlistedScript(() => {
  const page = { url: new URL(location.href), document };
  for (const network of inThisFrame().networks.values()) {
    const own = network.recognises(page) ? network.ownPosts?.(page) : undefined;
    if (own) return { network: network.id, ...own };
  }
  return undefined;
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { networkHere } from '../lib/compose/network-here';

/** Loaded into her own profile at her press, once; answers with the posts it shows. */
export default defineUnlistedScript(() => {
  const page = { url: new URL(location.href), document };
  const network = networkHere(page);
  const own = network.ownPosts?.(page);
  return own && { network: network.id, ...own };
});

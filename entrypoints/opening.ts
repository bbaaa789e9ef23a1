import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEarly } from '../lib/browser/pages/open-early';

/** The first script of the history page, a kB or two: asks for what the page opens with while its code is being loaded. */
export default defineUnlistedScript(() => openEarly());

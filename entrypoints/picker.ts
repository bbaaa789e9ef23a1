import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPicker } from '../lib/browser/run-picker';

/** Called for by her own click or key: "this is my compose box". */
export default defineUnlistedScript(() => runPicker());

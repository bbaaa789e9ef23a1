import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { grantedHere } from '../lib/browser/granted-here';
import { makePorts } from '../lib/browser/make-ports';
import { livePreferences } from '../lib/browser/preferences';
import { watchBoxes } from '../lib/compose/watch-boxes';
import { networkOf } from '../lib/networks';

/** Called for by the scout when a compose box gets the focus; stops when the extension loses this site. */
export default defineUnlistedScript(async () => {
  const life = new AbortController();
  const grants = await grantedHere(() => life.abort(), life.signal);
  const { preferences, words } = await livePreferences(grants, life.signal);
  const ports = makePorts({
    preferences,
    words,
    networkFor: (_root, page) => networkOf(page),
    practice: false,
  });
  watchBoxes(document, ports, life.signal);
});

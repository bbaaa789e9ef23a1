import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stillInstalled } from '../lib/browser/ask';
import { grantedHere } from '../lib/browser/granted-here';
import { makePorts } from '../lib/browser/make-ports';
import { picksHere } from '../lib/browser/picks-here';
import { livePreferences } from '../lib/browser/preferences';
import { inThisFrame } from '../lib/compose/in-this-frame';
import { networkFor } from '../lib/compose/network-for';
import { watchBoxes } from '../lib/compose/watch-boxes';

/** Called for when a compose box gets the focus, or was pointed at; stops when the extension loses this site. */
export default defineUnlistedScript(async () => {
  const frame = inThisFrame();
  if (frame.alive?.()) return;
  const life = new AbortController();
  frame.alive = () => stillInstalled() && !life.signal.aborted;
  const grants = await grantedHere(() => life.abort(), life.signal);
  const live = await livePreferences(grants, life.signal);
  const allowed = await picksHere(grants, life.signal);
  const ports = makePorts({
    ...live,
    networkFor: (root, page) => networkFor(root, page, allowed()),
    practice: false,
  });
  watchBoxes(document, ports, life.signal);
});

import type { ComposeBox, Network } from '../networks/network';
import { signatureIn } from '../signature/signature-in';
import { instantChecks } from './checks';
import type { Preferences } from './preferences';
import { draftIn } from './review-box';

/** Words that make each check read its lexicons; nobody sees them. */
const sample = 'Bonjour, tu viens ? Do you? ^J';

let warm = false;

/**
 * Has each check of a page read its lexicons once, one at a time while nobody waits: the first pause in her typing
 * would pay for all of them in one go.
 */
export function warmChecks(
  network: Network,
  box: ComposeBox,
  { signing, voice }: Preferences,
  signal: AbortSignal,
): void {
  if (warm) return;
  warm = true;
  const draft = draftIn(sample, network, box);
  const steps = [
    () => signatureIn(draft, signing),
    ...instantChecks.map((check) => () => check.run(draft, voice, { signing })),
  ];
  const next = () => {
    try {
      steps.shift()?.();
    } catch {
      // The review itself leaves a broken check out.
    }
    if (steps.length > 0 && !signal.aborted) requestIdleCallback(next);
  };
  requestIdleCallback(next);
}

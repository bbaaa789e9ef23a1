import { practiceCards } from '../../components/practice/boxes/practice-cards';
import { practiceNetwork } from '../compose/practice-network';
import { watchBoxes } from '../compose/watch-boxes';
import { networkById } from '../networks';
import { noGrants } from './granted-here';
import { live } from './live';
import { makePorts } from './make-ports';
import type { PracticeBoxes } from './pages/box-on-card';
import { practiceComposers } from './practice-composers';
import { livePreferences } from './preferences';
import { askRewrite } from './rewriting/ask-rewrite';

/** Sets Paraphe to work on the practice boxes of our own page, as on a site, until the signal aborts. */
export async function watchPractice(boxes: PracticeBoxes, signal: AbortSignal): Promise<void> {
  const networks = practiceCards.map(({ network }) => network);
  const grants = live({ ...noGrants, networks }).value;
  const ports = makePorts({
    ...(await livePreferences(grants, signal)),
    networkFor: practiceNetwork,
    async hesitationDrawing() {
      const { drawHesitation } = await import('../compose/draw-hesitation');
      return drawHesitation(({ words }) => ({
        composers: practiceComposers(boxes),
        networkById,
        askRewrite: askRewrite(words),
      }));
    },
    practice: true,
  });
  watchBoxes(document, ports, signal);
}

import { practiceCards } from '../../components/practice/boxes/practice-cards';
import { makePorts } from '../../lib/browser/make-ports';
import { drawPage } from '../../lib/browser/pages/draw-page';
import { Practice, type PracticeBoxes } from '../../lib/browser/pages/practice';
import { practiceComposer } from '../../lib/browser/practice-composer';
import { livePreferences } from '../../lib/browser/preferences';
import { practiceNetwork } from '../../lib/compose/practice-network';
import { watchBoxes } from '../../lib/compose/watch-boxes';

const boxes: PracticeBoxes = new Map();
await drawPage('practiceTitle', () => <Practice boxes={boxes} />);
const life = new AbortController();
const grants = { origins: [], networks: practiceCards.map(({ network }) => network), servers: [] };
const ports = makePorts({
  ...(await livePreferences(grants, life.signal)),
  networkFor: practiceNetwork,
  canFill: () => true,
  openComposer: practiceComposer(boxes),
  practice: true,
});
watchBoxes(document, ports, life.signal);

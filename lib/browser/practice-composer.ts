import type { Ports } from '../compose/ports';
import type { PracticeBoxes } from './pages/practice';

/** In practice, the other network's composer is its card: the text is put in, as a share link would. */
export const practiceComposer =
  (boxes: PracticeBoxes): Ports['openComposer'] =>
  async (network, text) => {
    const box = boxes.get(network);
    if (!box) throw new RangeError(`no practice card for ${network}`);
    box.set(text);
    box.element.scrollIntoView({ block: 'center' });
    box.element.focus({ preventScroll: true });
    return 'filled';
  };

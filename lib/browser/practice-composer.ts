import type { Ports } from '../compose/ports';
import type { PracticeBoxes } from './pages/box-on-card';

/**
 * In practice, the other network's composer is its card: the text is put in, as a share link would. A network that
 * has no card on this page gets the text by the clipboard.
 */
export const practiceComposer =
  (boxes: PracticeBoxes): Ports['openComposer'] =>
  async (network, text) => {
    const box = boxes.get(network);
    if (!box) {
      await navigator.clipboard.writeText(text);
      return 'copied';
    }
    box.set(text);
    box.element.scrollIntoView({ block: 'center' });
    box.element.focus({ preventScroll: true });
    return 'filled';
  };

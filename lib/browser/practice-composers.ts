import type { Composers } from '../compose/composers';
import type { PracticeBoxes } from './pages/box-on-card';

/**
 * In practice, the other network's composer is its card: the text is put in, as a share link would. A network that
 * has no card on this page gets the text by the clipboard.
 */
export const practiceComposers = (boxes: PracticeBoxes): Composers => ({
  canFill: (network) => boxes.has(network),
  async open(network, text) {
    const box = boxes.get(network);
    if (!box) {
      await navigator.clipboard.writeText(text);
      return 'copied';
    }
    box.set(text);
    box.element.scrollIntoView({ block: 'center' });
    box.element.focus({ preventScroll: true });
    return 'filled';
  },
});

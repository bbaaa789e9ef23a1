// Asks for the first rows at once: they are read while the page is being drawn.
import '../../lib/browser/pages/opening-rows';
import { drawHistory } from '../../lib/browser/pages/draw-history';

void drawHistory();

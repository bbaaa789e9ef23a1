import { drawHistory } from '../../lib/browser/pages/draw-history';

void drawHistory();

import { drawPage } from '../../lib/browser/pages/draw-page';
import { History } from '../../lib/browser/pages/history';

void drawPage('historyTitle', ({ settings }) => <History settings={settings} />);

import { drawPage } from '../../lib/browser/pages/draw-page';
import { ToolbarPopup } from '../../lib/browser/pages/toolbar-popup';

void drawPage('extName', ({ settings }) => <ToolbarPopup settings={settings} />);

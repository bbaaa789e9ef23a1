import { drawPage } from '../../lib/browser/pages/draw-page';
import { SidePanel } from '../../lib/browser/pages/side-panel';

const dark = matchMedia('(prefers-color-scheme: dark)');
void drawPage('asideTitle', () => <SidePanel dark={dark.matches} />);

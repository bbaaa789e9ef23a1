import { drawPage } from '../../lib/browser/pages/draw-page';
import { Options } from '../../lib/browser/pages/options';

void drawPage('optionsTitle', (read) => <Options read={read} />);

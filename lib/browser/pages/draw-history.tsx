import { drawPage } from './draw-page';
import { History } from './history';

export const drawHistory = (): Promise<void> =>
  drawPage('historyTitle', ({ settings }) => <History settings={settings} />);

import type { PracticeBoxes } from '../../lib/browser/pages/box-on-card';
import { drawPage } from '../../lib/browser/pages/draw-page';
import { Welcome } from '../../lib/browser/pages/welcome';
import { watchPractice } from '../../lib/browser/watch-practice';

const boxes: PracticeBoxes = new Map();
await drawPage('welcomeTitle', ({ settings }) => <Welcome settings={settings} boxes={boxes} />);
await watchPractice(boxes, new AbortController().signal);

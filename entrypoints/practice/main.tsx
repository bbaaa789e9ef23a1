import type { PracticeBoxes } from '../../lib/browser/pages/box-on-card';
import { drawPage } from '../../lib/browser/pages/draw-page';
import { Practice } from '../../lib/browser/pages/practice';
import { watchPractice } from '../../lib/browser/watch-practice';

const boxes: PracticeBoxes = new Map();
await drawPage('practiceTitle', () => <Practice boxes={boxes} />);
await watchPractice(boxes, new AbortController().signal);

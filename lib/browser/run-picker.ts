import { marksOf } from '../compose/box-marks';
import { inThisFrame } from '../compose/in-this-frame';
import { pickBox } from '../compose/pick-box';
import { ask } from './ask';
import { catalogLaidOut, languageFor } from './catalog';
import { onLeavePicker } from './on-leave-picker';
import { wordsOf } from './preferences';

/** In a frame of a page: one picking, from the first outline to the badge beside the box. */
export async function runPicker(): Promise<void> {
  const catalog = (await catalogLaidOut.read()) ?? { language: languageFor('auto'), messages: {} };
  const frame = inThisFrame();
  frame.stopPicking?.();
  const life = new AbortController();
  frame.stopPicking = () => life.abort();
  onLeavePicker(() => life.abort(), life.signal);
  const done = () => {
    life.abort();
    // The worker may be dead: then Escape in the other frames does it.
    ask('picker/leave').catch(() => {});
  };
  pickBox(
    document,
    wordsOf(catalog),
    {
      left: done,
      picked(root) {
        frame.picked.add(root);
        done();
        root.blur();
        root.focus({ preventScroll: true });
        ask('box/picked', marksOf(root)).catch(() => {});
        // The compose script looks at what has the focus when it comes.
        if (!frame.alive?.()) ask('compose/inject').catch(() => {});
      },
    },
    life.signal,
  );
}

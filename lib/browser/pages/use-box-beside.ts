import { useEffect, useState } from 'preact/hooks';
import type { AsideView } from '../../../components/panel/panel-data';
import { askBox, onBoxes } from '../aside-boxes';
import { inTurn } from '../in-turn';
import { onTabBeside, tabBeside } from '../tab-beside';

interface Beside {
  readonly tab?: number | undefined;
  readonly view?: AsideView | undefined;
}

/** What the box in front says, asked again when another tab, page or box may be in front. */
export function useBoxBeside(): Beside {
  const [beside, setBeside] = useState<Beside>({});
  useEffect(() => {
    const life = new AbortController();
    let tab: number | undefined;
    // In turn: the tab that was in front before is never taken for the one that is.
    const follow = inTurn(async () => {
      const now = await tabBeside();
      if (now === tab || life.signal.aborted) return;
      tab = now;
      setBeside({ tab });
      if (tab !== undefined) void askBox(tab, { aside: 'look' });
    });
    onBoxes((from, view) => {
      if (from === tab) setBeside({ tab, view });
      else void follow();
    }, life.signal);
    onTabBeside(() => void follow(), life.signal);
    void follow();
    return () => life.abort();
  }, []);
  return beside;
}

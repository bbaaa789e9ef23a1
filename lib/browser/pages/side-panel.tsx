import { useEffect, useState } from 'preact/hooks';
import { AsidePage } from '../../../components/aside/aside-page';
import type { AsideView } from '../../../components/panel/panel-data';
import { askBox, onBoxes } from '../aside-boxes';
import { ask } from '../ask';
import { onTabBeside, tabBeside } from '../tab-beside';
import { browser } from '../webext';

/** What the box in front says, asked again when another tab, page or box may be in front. */
function useBoxBeside(): { readonly tab: number | undefined; readonly view: AsideView | undefined } {
  const [beside, setBeside] = useState<{ readonly tab?: number; readonly view?: AsideView | undefined }>({});
  useEffect(() => {
    const life = new AbortController();
    let tab: number | undefined;
    const follow = async () => {
      const now = await tabBeside();
      if (now === tab || life.signal.aborted) return;
      tab = now;
      setBeside(tab === undefined ? {} : { tab });
      if (tab !== undefined) void askBox(tab, { aside: 'look' });
    };
    onBoxes((from, view) => {
      if (from === tab) setBeside({ tab: from, view });
      else void follow();
    }, life.signal);
    onTabBeside(() => void follow(), life.signal);
    void follow();
    return () => life.abort();
  }, []);
  return { tab: beside.tab, view: beside.view };
}

/** The browser's side panel, tied to the box in front: every press goes there, and the text is copied from here. */
export const SidePanel = ({ dark }: { readonly dark: boolean }) => {
  const { tab, view } = useBoxBeside();
  const press = (aside: string, ...args: readonly unknown[]) => {
    if (tab !== undefined) void askBox(tab, { aside, args });
  };
  return (
    <AsidePage
      theme={dark ? 'dark' : 'light'}
      view={view}
      onEdit={(finding, edit) => {
        const copies = view?.trouble === 'unwritable' || view?.trouble === 'failed';
        const fix = view?.findings.find(({ id }) => id === finding)?.edits[edit];
        if (copies && fix) void navigator.clipboard.writeText(fix.after);
        else press('onEdit', finding, edit);
      }}
      onIgnore={(finding) => press('onIgnore', finding)}
      onNever={(finding) => press('onNever', finding)}
      onSign={() => press('onSign')}
      onCopy={() => void navigator.clipboard.writeText(view?.text ?? '')}
      onReload={() => tab !== undefined && void browser.tabs.reload(tab)}
      onSettings={() => void ask('page/open', 'options.html')}
      onChoose={() => void ask('page/open', 'options.html#aside')}
    />
  );
};

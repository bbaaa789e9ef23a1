import { useEffect, useState } from 'preact/hooks';
import { AsidePage } from '../../../components/aside/aside-page';
import { type Hesitation, hesitate } from '../../compose/hesitation';
import type { Ports } from '../../compose/ports';
import { vigilanceLine } from '../../compose/vigilance-line';
import { askBox } from '../aside-boxes';
import { ask } from '../ask';
import { browser } from '../webext';
import { HesitationBeside } from './hesitation-beside';
import { useBoxBeside } from './use-box-beside';

/** Two versions belong to the tab they were begun beside; another tab in front shows its own. */
type Begun = Readonly<Record<number, Hesitation | undefined>>;

/** Draws again when something is brewing, or no longer. */
function useVigilance({ vigilance }: Ports): void {
  const [, again] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    vigilance.watch(() => again((count) => count + 1), life.signal);
    return () => life.abort();
  }, [vigilance]);
}

interface SidePanelProps {
  readonly dark: boolean;
  readonly ports: Ports;
}

/** The browser's side panel, tied to the box in front: every press goes there, and the text is copied from here. */
export const SidePanel = ({ dark, ports }: SidePanelProps) => {
  const { tab, view } = useBoxBeside();
  const [begun, setBegun] = useState<Begun>({});
  useVigilance(ports);
  const press = (aside: string, ...args: readonly unknown[]) => {
    if (tab !== undefined) void askBox(tab, { aside, args });
  };
  const change = (make: (now: Hesitation | undefined) => Hesitation | undefined) => {
    if (tab !== undefined) setBegun((before) => ({ ...before, [tab]: make(before[tab]) }));
  };
  const hesitation = tab === undefined ? undefined : begun[tab];
  return (
    <AsidePage
      theme={dark ? 'dark' : 'light'}
      view={view}
      vigilance={vigilanceLine(ports, view?.held === true)}
      onEdit={(finding, edit) => {
        const copies = view?.trouble === 'unwritable' || view?.trouble === 'failed';
        const fix = view?.findings.find(({ id }) => id === finding)?.edits[edit];
        if (copies && fix) void navigator.clipboard.writeText(fix.after);
        else press('onEdit', finding, edit);
      }}
      onRemedy={(finding) => press('onRemedy', finding)}
      onIgnore={(finding) => press('onIgnore', finding)}
      onNever={(finding) => press('onNever', finding)}
      onSign={() => press('onSign')}
      onHesitate={() => {
        if (!view) return;
        const { a, b } = view.noticed ?? { a: view.text, b: view.text };
        change(() => hesitate(ports, a, b));
        press('onOneWay');
      }}
      onOneWay={() => press('onOneWay')}
      onCopy={() => void navigator.clipboard.writeText(view?.text ?? '')}
      onReload={() => tab !== undefined && void browser.tabs.reload(tab)}
      onSettings={() => void ask('page/open', 'options.html')}
      onChoose={() => void ask('page/open', 'options.html#aside')}
    >
      {hesitation && view && (
        <HesitationBeside
          key={tab}
          hesitation={hesitation}
          draft={{ text: view.text, network: view.target, surface: view.surface }}
          ports={ports}
          onRevise={(make) => change((now) => now && make(now))}
        />
      )}
    </AsidePage>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { AsidePage } from '../../../components/aside/aside-page';
import { copiesOnly } from '../../../components/panel/panel-props';
import { hesitate } from '../../compose/hesitation';
import type { Ports } from '../../compose/ports';
import { smallestEdit } from '../../compose/smallest-edit';
import { vigilanceLine } from '../../compose/vigilance-line';
import { type Change, edited } from '../../draft/edited';
import { askBox } from '../aside-boxes';
import { ask } from '../ask';
import { browser } from '../webext';
import { useBoxBeside } from './use-box-beside';
import { type Weighed, WeighedBeside } from './weighed-beside';

/** It belongs to the tab it was begun beside; another tab in front shows its own. */
type Begun = Readonly<Record<number, Weighed | undefined>>;

/** Draws again when something is brewing, or no longer, and when she changes what she wants. */
function useChanges({ vigilance, preferences }: Ports): void {
  const [, again] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const draw = () => again((count) => count + 1);
    vigilance.watch(draw, life.signal);
    preferences.watch(draw, life.signal);
    return () => life.abort();
  }, [vigilance, preferences]);
}

interface SidePanelProps {
  readonly dark: boolean;
  readonly ports: Ports;
}

/** What became of a copy, of which text beside which tab: said until either is another. */
interface Copied {
  readonly tab: number | undefined;
  readonly of: string | undefined;
  readonly done: boolean;
}

/** The browser's side panel, tied to the box in front: every press goes there, and the text is copied from here. */
export const SidePanel = ({ dark, ports }: SidePanelProps) => {
  const { tab, view } = useBoxBeside();
  const [begun, setBegun] = useState<Begun>({});
  const [copied, setCopied] = useState<Copied>();
  useChanges(ports);
  const press = (aside: string, ...args: readonly unknown[]) => {
    if (tab !== undefined) void askBox(tab, { aside, args });
  };
  const weigh = (make: (now: Weighed | undefined) => Weighed | undefined) => {
    if (tab !== undefined) setBegun((before) => ({ ...before, [tab]: make(before[tab]) }));
  };
  const { hesitation, wording } = (tab !== undefined && begun[tab]) || {};
  const copies = copiesOnly(view?.trouble);
  /** From here: the page has not got the focus, and may not write to the clipboard. */
  const copy = (text = '') => {
    const told = (done: boolean) => () => setCopied({ tab, of: view?.text, done });
    void navigator.clipboard.writeText(text).then(told(true), told(false));
  };
  const copyWith = (change: Change | undefined) => view && change && copy(edited(view.text, change));
  return (
    <AsidePage
      theme={dark ? 'dark' : 'light'}
      view={view}
      copied={copied?.tab === tab && copied?.of === view?.text ? copied?.done : undefined}
      vigilance={vigilanceLine(ports, view?.held === true)}
      onEdit={(finding, edit) => {
        if (copies) copyWith(view?.findings.find(({ id }) => id === finding)?.edits[edit]?.change);
        else press('onEdit', finding, edit);
      }}
      onRemedy={(finding) => press('onRemedy', finding)}
      onIgnore={(finding) => press('onIgnore', finding)}
      onNever={(finding) => press('onNever', finding)}
      onSign={() => (copies ? copyWith(view?.signature?.change) : press('onSign'))}
      onHesitate={() => {
        if (!view) return;
        const { a, b } = view.noticed ?? { a: view.text, b: view.text };
        weigh(() => ({ hesitation: hesitate(ports, a, b) }));
        press('onOneWay');
      }}
      onOneWay={() => press('onOneWay')}
      onReword={
        ports.preferences.now.rewriting && view ? () => weigh(() => ({ wording: view.text })) : undefined
      }
      onCopy={() => copy(view?.text)}
      onReload={() => tab !== undefined && void browser.tabs.reload(tab)}
      onSettings={() => void ask('page/open', 'options.html')}
      onChoose={() => void ask('page/open', 'options.html#aside')}
    >
      {view && (hesitation ?? wording) !== undefined && (
        <WeighedBeside
          key={tab}
          {...{ hesitation, wording, view, ports, weigh }}
          onTake={(of, text) => {
            weigh(() => undefined);
            const { span, text: change } = smallestEdit(of, text);
            press('onTake', of, span.start, span.end, change);
          }}
        />
      )}
    </AsidePage>
  );
};

import type { AsideView } from '../../components/panel/panel-data';
import type { Span } from '../draft/span';
import type { BoxSession } from './box-session';
import { panelActions, panelData } from './panel-of';
import type { Shortcut } from './ports';

/** The browser's side panel, seen from a box. */
export interface Aside {
  /** Tells the side panel, if it is open, what there is to say; undefined when no box is being used any more. */
  show(view: AsideView | undefined): void;
  /** Calls back when the side panel wants to be told now. */
  onLook(listener: () => void, signal: AbortSignal): void;
  /** Calls back at each press in the side panel: which action, with which arguments. */
  onPress(listener: (name: string, args: readonly unknown[]) => void, signal: AbortSignal): void;
}

/** Writes a wording that she took, by what it changes, if the message is still the one it was made of. */
function take(session: BoxSession, of: string, span: Span, text: string): void {
  void session.apply(() =>
    session.state.text === of ? { span, text, label: { key: 'rewriteTake' } } : undefined,
  );
}

/**
 * A box shown beside the page instead of in it: nothing is added to the page, nothing in it is marked, and it is
 * written in only when she presses a fix.
 */
export class BoxAside {
  readonly attached = true;

  constructor(
    readonly session: BoxSession,
    aside: Aside,
    signal: AbortSignal,
  ) {
    const tell = () => {
      const { text, network, box, noticed, held } = session.state;
      const { account } = box;
      if (!signal.aborted)
        aside.show({ ...panelData(session), target: network.id, text, account, noticed, held });
    };
    const actions = panelActions(session);
    session.watch(tell);
    aside.onLook(() => {
      // What she copies there is made of what it was told: the words of this moment, not those of the last pause.
      session.read();
      tell();
    }, signal);
    aside.onPress((name, [first, second, third, fourth]) => {
      session.read();
      if (name === 'onEdit') actions.onEdit(String(first), Number(second));
      else if (name === 'onIgnore') actions.onIgnore(String(first));
      else if (name === 'onNever') actions.onNever(String(first));
      else if (name === 'onRemedy') actions.onRemedy(String(first));
      else if (name === 'onSign') actions.onSign();
      else if (name === 'onTake')
        take(session, String(first), { start: Number(second), end: Number(third) }, String(fourth));
      else if (name === 'onOneWay') session.decide({ noticed: undefined });
    }, signal);
    signal.addEventListener('abort', () => aside.show(undefined));
    tell();
  }

  owns(): boolean {
    return false;
  }

  async answer(shortcut: Shortcut): Promise<void> {
    if (shortcut === 'sign') await this.session.apply(() => this.session.signing());
  }
}

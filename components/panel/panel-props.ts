import type { ComponentChildren } from 'preact';
import type { Change } from '../../lib/draft/edited';
import type { Surface } from '../../lib/draft/surface';
import type { Length } from '../parts/meter';
import type { FindingView } from './finding-view';

/** Never more findings at once: a colleague who says ten things is not heard. */
export const mostShown = 3;

/**
 * What hinders, if anything. `reading`: no review yet. `unwritable`: this box takes no text from us. `failed`: the
 * box did not keep our change. `updated`: the extension was replaced and this page still runs the old one.
 */
export type PanelTrouble = 'reading' | 'unwritable' | 'failed' | 'updated';

/** Where nothing can be written, what would be is copied. */
export const copiesOnly = (trouble: PanelTrouble | undefined): boolean =>
  trouble === 'unwritable' || trouble === 'failed';

/** Who signs, and whether this draft is signed; `exempt` where the rules ask for no signature. */
export interface SignatureView {
  readonly name: string;
  readonly initials: string;
  /** The signature as it would be written, for example `^JD`. */
  readonly form: string;
  /** What signs the message, for a panel that copies it signed where it cannot be written. */
  readonly change?: Change | undefined;
  readonly status: 'signed' | 'unsigned' | 'exempt';
}

export interface PanelProps {
  /** Of the site, measured on its background. */
  readonly theme: 'light' | 'dark';
  /** Name of the network, as people say it. */
  readonly network: string;
  readonly surface: Surface;
  readonly trouble?: PanelTrouble | undefined;
  /** The worker does not answer: checks go on, history sleeps. */
  readonly asleep?: boolean | undefined;
  /** The network's own box is no longer recognised: it is read as on any other site. */
  readonly lost?: boolean | undefined;
  /** The box is empty: there is nothing to judge yet. */
  readonly blank?: boolean | undefined;
  /** Heaviest first; the first three are shown. */
  readonly findings: readonly FindingView[];
  readonly length?: Length | undefined;
  /** Absent when nobody is on duty yet. */
  readonly signature?: SignatureView | undefined;
  /** What is remembered of the person answered, in a sentence. */
  readonly acquaintance?: string | undefined;
  /** The draft was written two ways, or stopped at for long: where they differ. */
  readonly twoWays?: 'opening' | 'sentence' | 'stop' | undefined;
  /** What is being said outside, if anything: the VigilanceBanner. */
  readonly vigilance?: ComponentChildren;
  /** In place of the findings: the HesitateView. */
  readonly children?: ComponentChildren;

  readonly onEdit: (finding: string, edit: number, event: MouseEvent) => void;
  /** Settles a finding that its own button settles, without changing the text. */
  readonly onRemedy?: ((finding: string, event: MouseEvent) => void) | undefined;
  readonly onIgnore: (finding: string, event: MouseEvent) => void;
  readonly onNever: (finding: string, event: MouseEvent) => void;
  readonly onSign: (event: MouseEvent) => void;
  /** Opens the options, to say who signs. */
  readonly onSettings: (event: MouseEvent) => void;
  /** Erases what is remembered of the person answered. */
  readonly onForget?: (() => void) | undefined;
  /** Puts away what was noticed of two ways. */
  readonly onOneWay?: (() => void) | undefined;
  /** Where given, another wording in the brand's voice can be asked for. */
  readonly onReword?: (() => void) | undefined;
  readonly onHesitate?: ((event: MouseEvent) => void) | undefined;
  readonly onCopy: (event: MouseEvent) => void;
  readonly onReload: (event: MouseEvent) => void;
  /** Where given, the panel is a dialog that closes; else it is the whole of its page. */
  readonly onClose?: (() => void) | undefined;
  /** Where given, the badge goes to the next free place around the box. */
  readonly onMoveBadge?: (() => void) | undefined;
  /** Where given, the badge stays away from this site. */
  readonly onHideHere?: (() => void) | undefined;
  /**
   * Where given, the header has a handle, by which whoever shows the panel lets it be dragged and pushed; one press
   * puts the panel at the other side.
   */
  readonly onOtherSide?: (() => void) | undefined;
}

import type { PanelProps } from './panel-props';

/** What a panel says of a box, as plain data: the same in the page and in the browser's side panel. */
export type PanelData = Pick<
  PanelProps,
  'network' | 'surface' | 'trouble' | 'asleep' | 'lost' | 'blank' | 'findings' | 'length' | 'signature'
>;

/** A box as the browser's side panel shows it: what there is to say, and what two versions of it start from. */
export interface AsideView extends PanelData {
  /** Id of the network. */
  readonly target: string;
  readonly text: string;
  /** The account that is posting, where the page tells: another brand of hers may own it. */
  readonly account?: string | undefined;
  /** The draft was written two ways, or stopped at for long. */
  readonly noticed?:
    | { readonly a: string; readonly b: string; readonly where: NonNullable<PanelProps['twoWays']> }
    | undefined;
  /** The message was held, as she asked: something is brewing. */
  readonly held?: boolean | undefined;
}

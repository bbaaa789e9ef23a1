import type { PanelProps } from './panel-props';

/** What a panel says of a box, as plain data: the same in the page and in the browser's side panel. */
export type PanelData = Pick<
  PanelProps,
  'network' | 'surface' | 'trouble' | 'asleep' | 'lost' | 'blank' | 'findings' | 'length' | 'signature'
>;

/** A box as the browser's side panel shows it: what there is to say, and the text, for the clipboard. */
export interface AsideView extends PanelData {
  readonly text: string;
}

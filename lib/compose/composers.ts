/** The composers of the other networks, where the posts of a cross-test are handed over. */
export interface Composers {
  /** Can the composer of a network be opened with this text in it? Else it goes by the clipboard. */
  canFill(network: string, text: string): boolean;
  /** Brings up the composer of a network, holding the text where the network allows it. */
  open(network: string, text: string): Promise<'filled' | 'copied'>;
}

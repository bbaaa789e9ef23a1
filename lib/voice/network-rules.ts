import rules from './lexicons/network-rules.json';

/** What a network does with hashtags, links and mentions, as far as it matters to a writer. */
export interface NetworkRules {
  /** Most hashtags of one message. */
  readonly hashtags?: number;
  /** A link in the text opens nothing. */
  readonly deadLinks?: boolean;
  /** A post that begins with a mention is shown to few. */
  readonly openingMention?: boolean;
}

const known: ReadonlyMap<string, NetworkRules> = new Map(
  Object.entries(rules).flatMap(([network, rule]) =>
    typeof rule === 'string' ? [] : [[network, rule] as const],
  ),
);

/** Rules of a network by its identifier; empty for one not known. */
export const networkRules = (network: string): NetworkRules => known.get(network) ?? {};

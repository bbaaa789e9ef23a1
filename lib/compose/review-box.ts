import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';
import { longestReviewed, review } from '../draft/review';
import type { ComposeBox, Network } from '../networks/network';
import { signatureIn } from '../signature/signature-in';
import { instantChecks } from './checks';
import type { Preferences } from './preferences';

/** The draft that stands in a box just now. */
export function draftIn(text: string, network: Network, box: ComposeBox): Draft {
  const { surface, answering, account, part, picturesWithoutAlt } = box;
  return {
    text,
    network: network.id,
    surface,
    ...(answering ? { answering } : {}),
    ...(account === undefined ? {} : { account }),
    ...(part ? { part } : {}),
    ...(picturesWithoutAlt ? { picturesWithoutAlt } : {}),
  };
}

/** What "never again" silences: the check, or only its topic when it has one. */
export const topicOf = (finding: Finding): string =>
  finding.topic === undefined ? finding.check : `${finding.check}:${finding.topic}`;

/**
 * What there is to say at once about this draft, `before` being what its box was. Nothing for an empty box, and
 * nothing for a text longer than any network takes. `onError` gets the id of a check that failed; the others go on.
 */
export function reviewBox(
  draft: Draft,
  network: Network,
  preferences: Preferences,
  facts: ComposeBox['facts'],
  before: { readonly signedBefore?: string } = {},
  onError: (check: string) => void = () => {},
): readonly Finding[] {
  if (draft.text.trim() === '' || draft.text.length > longestReviewed) return [];
  const limit = network.limit(draft.surface, facts);
  const signature = signatureIn(draft, preferences.signing);
  const signals = {
    ...before,
    signing: preferences.signing,
    accounts: preferences.accounts[draft.network] ?? [],
    ...(limit ? { limit } : {}),
    ...(signature ? { keepAtEnd: signature.span } : {}),
  };
  return review(draft, preferences.voice, signals, instantChecks, onError);
}

/** Was this finding silenced for good, itself or its whole check? */
export const isSilenced = (finding: Finding, { silenced }: Preferences): boolean =>
  silenced.has(topicOf(finding)) || silenced.has(finding.check);

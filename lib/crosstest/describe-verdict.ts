import type { Sentence } from '../draft/message-key';
import type { Verdict } from './decide';
import { orderNotes } from './order-notes';

/** What the verdict's sentences call things. */
export interface VerdictNames {
  /** The target network, as people write it ("Facebook"). */
  readonly target: string;
  /** Other networks by identifier; the identifier is said where one is missing. */
  readonly networks?: Readonly<Record<string, string>>;
  /** How the account's own calls of .90 and more turned out. */
  readonly record?: { readonly right: number; readonly total: number };
}

/** The verdict in plain words: the call first, then how large, then what to know of the evidence. */
export function describeVerdict(verdict: Verdict, names: VerdictNames): Sentence[] {
  const said = [...call(verdict, names)];
  if (verdict.state === 'leaning' || verdict.state === 'probable' || verdict.state === 'sure') {
    said.push(...size(verdict, names));
  }
  if (verdict.state !== 'immature' && verdict.state !== 'deadline') said.push(...ahead(verdict));
  return [...said, ...orderNotes(verdict.notes)].map((sentence) => named(sentence, names));
}

function call(verdict: Verdict, { target, record }: VerdictNames): Sentence[] {
  const leader = verdict.leader ?? 'A';
  const best = Math.max(verdict.probabilityA, 1 - verdict.probabilityA);
  switch (verdict.state) {
    case 'immature':
      return [{ key: verdict.used === 0 ? 'crosstestVerdictNothing' : 'crosstestVerdictImmature' }];
    case 'no-difference':
      return [{ key: best < 0.6 ? 'crosstestVerdictCoinFlip' : 'crosstestVerdictSmall' }];
    case 'leaning':
      return [{ key: 'crosstestVerdictLeaning', params: { leader, target } }];
    case 'probable':
      return [{ key: 'crosstestVerdictProbable', params: { leader, target } }];
    case 'sure':
      return [
        { key: 'crosstestVerdictSure', params: { leader, target } },
        record && record.total > 0
          ? { key: 'crosstestVerdictRecord', params: { right: record.right, total: record.total } }
          : { key: 'crosstestVerdictNoRecord' },
      ];
    case 'deadline':
      return best < 0.505
        ? [{ key: 'crosstestVerdictDeadlineEven' }]
        : [
            {
              key: 'crosstestVerdictDeadline',
              params: { leader, target, chances: Math.min(99, Math.round(100 * best)) },
            },
          ];
  }
}

function size(verdict: Verdict, { target }: VerdictNames): Sentence[] {
  const leader = verdict.leader ?? 'A';
  const other = leader === 'A' ? 'B' : 'A';
  const { low, high } = verdict.lift;
  const [from, to] = leader === 'A' ? [low, high] : [1 / high, 1 / low];
  return [
    { key: 'crosstestVerdictRange', params: { target, leader, other, low: signed(from), high: signed(to) } },
    {
      key: 'crosstestVerdictLoss',
      params: { other, percent: Math.round(100 * verdict.expectedLoss[other]) },
    },
  ];
}

/** What would change it, and whether another try is worth making. */
function ahead({ leader = 'A', state, wouldChange, next }: Verdict): Sentence[] {
  const said: Sentence[] = [];
  if (wouldChange && state !== 'no-difference') {
    const { network, ratio } = wouldChange;
    const other = leader === 'A' ? 'B' : 'A';
    const times = Math.round(10 * ratio) / 10;
    said.push({ key: 'crosstestWouldFlip', params: { leader, other, network, times } });
  }
  said.push(
    next ? { key: 'crosstestNextTry', params: { network: next.network } } : { key: 'crosstestNextStop' },
  );
  return said;
}

/** A ratio as a signed percentage without its sign of percent: 1.2 is "+20", .8 is "−20". */
function signed(ratio: number): string {
  const percent = Math.round(100 * (ratio - 1));
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)}`;
}

function named(note: Sentence, { networks }: VerdictNames): Sentence {
  const network = note.params?.network;
  if (typeof network !== 'string' || !networks || !Object.hasOwn(networks, network)) return note;
  return { ...note, params: { ...note.params, network: networks[network] ?? network } };
}

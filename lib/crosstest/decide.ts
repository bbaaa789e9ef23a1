import type { Sentence } from '../draft/message-key';
import type { Contrast } from './contrast';
import { effectPosterior } from './effect-posterior';
import { type Evidence, evidenceOf } from './evidence';
import { type Hyper, isUsable, priorHyper } from './hyper';
import { type NextStep, nextStep } from './next-step';
import { type EffectSummary, posteriorSummary } from './posterior-summary';
import { type VerdictState, verdictState } from './verdict-state';

/** Everything a verdict is made from. Plain data: no clock, no chance, the same answer anywhere. */
export interface VerdictInput {
  /** The network the message is meant for. */
  readonly target: string;
  readonly contrasts: readonly Contrast[];
  /** What is believed before this experiment; the fitted priors when left out. */
  readonly hyper?: Hyper;
  /** Expected log(A / B) on the target from their styles alone; 0 when left out. */
  readonly styleMean?: number;
  /** Milliseconds; with `deadline`, tells whether it is time to publish. */
  readonly now?: number;
  readonly deadline?: number;
}

/** What the test says of publishing A or B on the target. */
export interface Verdict extends EffectSummary, NextStep {
  readonly state: VerdictState;
  /** The variant more likely to do better; absent at even odds. */
  readonly leader?: 'A' | 'B';
  /** How many contrasts were used, and how many refused. */
  readonly used: number;
  readonly refused: number;
  /** What to know about the evidence; names of networks are identifiers, spoken by `describeVerdict`. */
  readonly notes: readonly Sentence[];
}

/** No way of writing makes a message do e² times better by itself. */
const largestStyle = 2;

/** The verdict on two variants. Never throws: what cannot be used is refused in `notes`. */
export function decide(input: VerdictInput): Verdict {
  const hyper = input.hyper && isUsable(input.hyper) ? input.hyper : priorHyper;
  const usable: Evidence[] = [];
  const notes: Sentence[] = [];
  const contrasts = Array.isArray(input.contrasts) ? input.contrasts : [];
  for (const contrast of contrasts) {
    const read = evidenceOf(contrast, hyper);
    if ('refused' in read) notes.push({ key: read.refused, params: { network: networkOf(contrast) } });
    else {
      usable.push(read);
      notes.push(...read.notes);
    }
  }
  const styleMean = Number.isFinite(input.styleMean) ? (input.styleMean ?? 0) : 0;
  const prior = Math.min(largestStyle, Math.max(-largestStyle, styleMean));
  const summary = posteriorSummary(effectPosterior(input.target, usable, hyper, prior));
  const state = verdictState(summary, {
    mature: usable.some(({ mature }) => mature),
    split: contrasts.some((contrast) => contrast?.kind === 'split'),
    late: input.now !== undefined && input.deadline !== undefined && input.now >= input.deadline,
  });
  const tested = [...new Set(usable.flatMap(({ networks }) => networks))];
  return {
    ...summary,
    ...nextStep(summary, input.target, tested, hyper),
    state,
    ...leaderOf(summary),
    used: usable.length,
    refused: contrasts.length - usable.length,
    notes,
  };
}

const networkOf = (contrast: Contrast | undefined): string =>
  String((contrast?.kind === 'parallel' ? contrast.networkA : contrast?.network) ?? '');

const leaderOf = ({ probabilityA }: EffectSummary): { leader?: 'A' | 'B' } =>
  Math.abs(probabilityA - 0.5) < 1e-9 ? {} : { leader: probabilityA > 0.5 ? 'A' : 'B' };

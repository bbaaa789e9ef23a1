import type {
  ExperimentDetail,
  ExperimentRow,
  ExperimentState,
} from '../../../components/history/experiment-view-model';
import type { Words } from '../../../components/translate';
import type { Verdict } from '../../crosstest/decide';
import type { Experiment } from '../../history/experiment';
import type { LearntSoFar } from '../../history/learn/read-learnt';
import { nextPublication } from '../../history/next-publication';
import { outcomeDots } from '../../history/outcome-dots';
import { verdictOf } from '../../history/verdict-of';
import { networkById } from '../../networks';
import { sayVerdict } from '../say-verdict';
import { askableOrigins } from './askable-origins';
import { decisionView } from './decision-view';
import { planLines } from './plan-lines';
import { saidThen } from './said-then';

/** The opening of a message, enough to know it by. */
const longestTitle = 80;

const nameOf = (network: string): string => networkById(network).name;

const stateOf = (experiment: Experiment, verdict: Verdict): ExperimentState => {
  if (experiment.decision) return 'decided';
  if (verdict.used > 0 && verdict.state !== 'immature') return 'told';
  return experiment.publications.length > 0 ? 'running' : 'planned';
};

/** One experiment as its line. `now` in ms since 1970. */
function experimentRow(experiment: Experiment, now: number, words: Words): ExperimentRow {
  const verdict = verdictOf(experiment, now);
  const state = stateOf(experiment, verdict);
  const title = experiment.variants.A.replace(/\s+/g, ' ').trim();
  return {
    id: experiment.id,
    title: title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title,
    networks: [...experiment.test, experiment.target].map(nameOf),
    state,
    startedAt: experiment.startedAt,
    practice: experiment.practice,
    ...(state === 'told' ? { verdict: sayVerdict(verdict, experiment.target, words)[0] } : {}),
  };
}

/** What an experiment is shown with, beside its own events. */
export interface ShownWith {
  /** Ms since 1970. */
  readonly now: number;
  /** What the account's history taught; the fitted priors while it is being read. */
  readonly learnt?: LearntSoFar | undefined;
  /** Match patterns she allowed. */
  readonly granted: readonly string[];
}

/** Networks that test by themselves; the target and where it is tried come first, for newsletters and the like. */
const splitNetworksOf = ({ target, test }: Experiment) =>
  [...new Set([target, ...test, 'youtube', 'facebook', 'instagram'])].map((id) => ({
    id,
    label: nameOf(id),
  }));

/** One experiment with everything said in the reader's language. */
export function experimentDetail(
  experiment: Experiment,
  { now, learnt, granted }: ShownWith,
  words: Words,
): ExperimentDetail {
  const { variants, target, publications, readings, claims, missed } = experiment;
  const verdict = verdictOf(experiment, now, learnt);
  const next = experiment.practice ? undefined : nextPublication(experiment, now);
  return {
    ...(next && {
      next: words.t('experimentOpenNext', { network: nameOf(next.network), variant: next.variant }),
    }),
    row: experimentRow(experiment, now, words),
    a: variants.A,
    b: variants.B,
    plan: planLines(experiment, now, words),
    publications: publications.map(({ edited, ...one }) => ({
      ...one,
      network: nameOf(one.network),
      edited: edited?.text,
    })),
    missed: missed.map((one) => ({ ...one, network: nameOf(one.network) })),
    allowable: askableOrigins(experiment, granted).map(({ network }) => nameOf(network)),
    decision: decisionView(experiment, verdict, nameOf(target)),
    readings: readings.map((one) => ({ ...one, network: nameOf(one.network) })),
    verdict: {
      sentences: sayVerdict(verdict, target, words, learnt?.score?.sure),
      target: nameOf(target),
      ...(verdict.used > 0 ? { probabilityA: verdict.probabilityA, dots: outcomeDots(verdict) } : {}),
    },
    splits: experiment.splits?.map(({ id, network, a, b }) => ({ id, network: nameOf(network), a, b })),
    splitNetworks: experiment.practice ? undefined : splitNetworksOf(experiment),
    note: experiment.note,
    said: claims.map((claim) => ({
      at: claim.at,
      sentence: saidThen(claim, nameOf(target), words),
    })),
  };
}

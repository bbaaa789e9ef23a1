import type { DecisionView } from '../../../components/history/experiment-view-model';
import type { Verdict } from '../../crosstest/decide';
import type { Experiment } from '../../history/experiment';

/** In one experiment of this many, the other version is asked for too: claims that nothing checks teach nothing. */
const oneIn = 5;

/** The choice she has, or had; undefined while nothing was read, and in practice. `target` is the network's name. */
export function decisionView(
  experiment: Experiment,
  verdict: Verdict,
  target: string,
): DecisionView | undefined {
  const { practice, decision, readings, publications, seed = 1 } = experiment;
  if (practice || (readings.length === 0 && !decision)) return undefined;
  const published = publications
    .filter(({ network }) => network === experiment.target)
    .map(({ variant }) => variant);
  return {
    target,
    leader: verdict.leader,
    chosen: decision?.chosen,
    published,
    // The seed was drawn at random when the test began: nobody chose which tests are checked.
    checkBack: seed % oneIn === 0 && published.length === 1,
  };
}

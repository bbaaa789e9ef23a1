import type { ParallelContrast, Residual } from '../crosstest/contrast';
import type { Experiment } from './experiment';
import type { PostResult } from './learn/post-results';

/**
 * A on one network and B on another: how far each did from what its account was expected to get there and then. Undefined
 * while either result, or what is usual there (ten posts), is unknown, and where a network has both versions: comparing
 * these tells more.
 */
export function parallelContrast(
  { publications, test }: Pick<Experiment, 'publications' | 'test'>,
  results: readonly PostResult[],
): ParallelContrast | undefined {
  const tried = publications.filter(({ network }) => test.includes(network));
  const a = tried.findLast(({ variant }) => variant === 'A');
  const b = tried.findLast(({ variant }) => variant === 'B');
  const crossed = tried.some((one) =>
    tried.some(({ network, variant }) => network === one.network && variant !== one.variant),
  );
  if (!a || !b || crossed) return undefined;
  const residualOf = (post: typeof a): Residual | undefined => {
    const found = results.find(
      ({ network, published, text }) =>
        network === post.network && published === post.at && text === post.text,
    );
    return found && { residual: found.residual, sd: found.sd };
  };
  const [ofA, ofB] = [residualOf(a), residualOf(b)];
  return ofA && ofB
    ? { kind: 'parallel', networkA: a.network, networkB: b.network, a: ofA, b: ofB }
    : undefined;
}

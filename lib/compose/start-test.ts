import type { Composed } from './hesitation-view';
import type { Proposed } from './proposed';

/**
 * Stores the plan, durable before anything opens, then brings up the composer of the post with that rank; without a
 * rank nothing opens, for a plan that begins later. A plan already stored is not stored twice.
 */
export async function startTest(
  { hesitation, ports, composers, target, decide, asked }: Composed,
  proposed: Proposed | undefined,
  index?: number,
): Promise<void> {
  const { a, b, seed } = hesitation;
  let { started } = hesitation;
  if (!started) {
    if (!proposed || proposed.plan.posts.length === 0) return;
    const { plan } = proposed;
    const id = crypto.randomUUID();
    const stored = await asked(
      ports
        .start({
          ...plan,
          id,
          at: ports.now(),
          target,
          seed,
          variants: { A: a, B: b },
          practice: ports.practice,
        })
        .then(() => true),
    );
    if (!stored) return;
    started = { id, posts: plan.posts, handedOver: [] };
    decide({ hesitation: { ...hesitation, started } });
  }
  const post = index === undefined ? undefined : started.posts[index];
  if (!post || index === undefined) return;
  const opened = await asked(composers.open(post.network, post.variant === 'A' ? a : b));
  if (opened)
    decide({
      hesitation: { ...hesitation, started: { ...started, handedOver: [...started.handedOver, index] } },
    });
}

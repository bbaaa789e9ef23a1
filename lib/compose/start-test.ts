import { brandNamed } from './brand-ports';
import type { Hesitation } from './hesitation';
import type { Composed } from './hesitation-view';
import type { Ports } from './ports';
import type { Proposed } from './proposed';

interface Starting
  extends Pick<Composed, 'hesitation' | 'draft' | 'composers' | 'target' | 'revise' | 'asked'> {
  readonly ports: Pick<Ports, 'start' | 'now' | 'practice'> & {
    readonly preferences: { readonly now: Parameters<typeof brandNamed>[0] };
  };
}

/**
 * Stores the plan, durable before anything opens, then brings up the composer of the post with that rank; without a
 * rank nothing opens, for a plan that begins later. A plan already stored is not stored twice.
 */
export async function startTest(
  { hesitation, draft, ports, composers, target, revise, asked }: Starting,
  proposed: Proposed | undefined,
  index?: number,
): Promise<void> {
  const { a, b, seed } = hesitation;
  let { started } = hesitation;
  if (!started) {
    if (!proposed || proposed.plan.posts.length === 0) return;
    const { plan } = proposed;
    const id = crypto.randomUUID();
    // Beside a box the preferences are its brand's already; in the side panel they are those of the brand in use.
    const brand = brandNamed(ports.preferences.now, draft.network, draft.account);
    const kept = await asked(
      ports
        .start({
          ...plan,
          id,
          at: ports.now(),
          target,
          seed,
          variants: { A: a, B: b },
          practice: ports.practice,
          brand,
        })
        .then(() => true),
    );
    if (!kept) return;
    const stored = { id, posts: plan.posts, handedOver: [] };
    started = stored;
    revise((now) => ({ ...now, a, b, started: stored }));
  }
  const post = index === undefined ? undefined : started.posts[index];
  if (!post || index === undefined) return;
  const opened = await asked(composers.open(post.network, post.variant === 'A' ? a : b));
  if (opened) revise((now) => ({ ...now, ...(now.started && { started: handedOver(now.started, index) }) }));
}

const handedOver = (started: NonNullable<Hesitation['started']>, index: number) => ({
  ...started,
  handedOver: [...started.handedOver, index],
});

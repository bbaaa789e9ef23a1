import { useEffect, useRef, useState } from 'preact/hooks';
import { HesitateView } from '../../components/hesitate/hesitate-view';
import type { Network } from '../networks/network';
import type { Composers } from './composers';
import type { Hesitation } from './hesitation';
import type { HesitationScene } from './hesitation-drawing';
import type { Proposed } from './proposed';
import type { AskRewrite } from './rewrite';
import { startTest } from './start-test';
import { useRewrite } from './use-rewrite';

/** Time after the last key before the planner is asked again. */
const pause = 300;
const hour = 3_600_000;

/** The plan for these two versions, asked again after each pause; the former one stays until the answer. */
function useProposal({
  hesitation,
  draft,
  ports,
  target,
  networks,
  asked,
}: HesitationScene): Proposed | undefined {
  const [proposed, setProposed] = useState<Proposed>();
  const latest = useRef(0);
  const { a, b, seed, way, start, started } = hesitation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what she decides changes, not at each drawing.
  useEffect(() => {
    if (started) return;
    latest.current += 1;
    const mine = latest.current;
    const ask = async () => {
      const { account } = draft;
      const question = { target, variants: { A: a, B: b }, account, networks, seed, way, start };
      const answer = await asked(ports.propose(question));
      if (answer && mine === latest.current) setProposed(answer);
    };
    const timer = setTimeout(() => void ask(), proposed ? pause : 0);
    return () => clearTimeout(timer);
  }, [a, b, way, start, draft.account, networks.join(' ')]);
  return proposed;
}

/** What is reached outside the page: the networks' composers, and the model she chose. */
export interface Outside {
  /** The networks by their ids; `other` for one that is not known. */
  networkById(id: string): Network;
  readonly composers: Composers;
  readonly askRewrite: AskRewrite;
}

export type Composed = HesitationScene & Outside;

/** The two versions and the plan, tied to the box they were written in. */
export const HesitationView = (scene: Composed) => {
  const { hesitation, ports, composers, draft, networkById } = scene;
  const nameOf = (id: string): string => networkById(id).name;
  const lengthOn = (id: string, text: string) => {
    const limit = networkById(id).limit('post');
    return limit && { used: limit.measure(text), max: limit.max };
  };
  const revise = (change: Partial<Hesitation>) => scene.revise((now) => ({ ...now, ...change }));
  const rewrite = useRewrite(scene.askRewrite);
  const { a, b, start, started } = hesitation;
  const proposed = useProposal(scene);
  const trying = useRef(false);
  const now = ports.now();
  const posts = started?.posts ?? proposed?.plan.posts ?? [];
  const textOf = (variant: 'A' | 'B') => (variant === 'A' ? a : b);
  const tooLong = [...new Set(posts.map(({ network }) => network))].flatMap((network) => {
    const length = lengthOn(network, b);
    return length && length.used > length.max ? [{ network: nameOf(network), length }] : [];
  });
  return (
    <HesitateView
      a={a}
      initialB={b}
      practice={ports.practice}
      tooLong={tooLong}
      suggestions={proposed?.suggestions ?? []}
      proposed={proposed}
      posts={posts.map((post, index) => ({
        ...post,
        network: nameOf(post.network),
        now: post.at <= now + hour,
        way: composers.canFill(post.network, textOf(post.variant)) ? 'open' : 'copy',
        handedOver: started?.handedOver.includes(index) ?? false,
      }))}
      start={start}
      now={now}
      started={started !== undefined}
      paused={ports.vigilance.now.surging && !ports.practice && posts.some(({ at }) => at <= now + hour)}
      rewriting={
        ports.preferences.now.rewriting
          ? {
              state: rewrite.state,
              onAsk: (axis) => rewrite.ask({ draft: { ...draft, text: a }, axis }),
              onStop: rewrite.stop,
            }
          : undefined
      }
      onB={(text) => revise({ b: text })}
      onBack={() => scene.revise(() => undefined)}
      onWay={(way) => revise({ way })}
      onStart={(at) =>
        scene.revise(({ start: _, ...others }) =>
          at === undefined || at <= ports.now() ? others : { ...others, start: at },
        )
      }
      onTry={(index) => {
        // A second press on what is under way asks for nothing more.
        if (trying.current) return;
        trying.current = true;
        void startTest(scene, proposed, index).finally(() => {
          trying.current = false;
        });
      }}
      onCopy={(index) => {
        const post = posts[index];
        if (post) void ports.copy(textOf(post.variant));
      }}
      onPlan={() => void ports.openPage(started ? `history.html#${started.id}` : 'history.html')}
    />
  );
};

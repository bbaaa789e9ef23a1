import { useEffect } from 'preact/hooks';
import { WordingView } from '../../components/rewrite/wording-view';
import type { BoxScene } from './hesitation-drawing';
import type { AskRewrite } from './rewrite';
import { smallestEdit } from './smallest-edit';
import { useRewrite } from './use-rewrite';

interface WordingProps {
  readonly scene: BoxScene;
  /** The message as it stood when she asked. */
  readonly of: string;
  readonly askRewrite: AskRewrite;
}

/** A wording of the message in the box, asked for at once, tied to that box. */
export const Wording = ({ scene, of, askRewrite }: WordingProps) => {
  const { ports, draft, decide, apply } = scene;
  const { state, ask, stop } = useRewrite(askRewrite);
  const again = () => ask({ draft: { ...draft, text: of } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a message, not at each drawing.
  useEffect(again, [of]);
  return (
    <WordingView
      draft={of}
      state={state}
      stale={draft.text !== of}
      onAsk={again}
      onStop={stop}
      onCopy={(text) => void ports.copy(text)}
      onTake={(text) => {
        decide({ wording: undefined });
        void apply((now) => (now === of ? smallestEdit(of, text) : undefined));
      }}
      onBack={() => decide({ wording: undefined })}
    />
  );
};

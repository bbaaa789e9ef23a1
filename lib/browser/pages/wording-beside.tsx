import { useEffect } from 'preact/hooks';
import { WordingView } from '../../../components/rewrite/wording-view';
import { useT } from '../../../components/translate';
import { useRewrite } from '../../compose/use-rewrite';
import type { Draft } from '../../draft/draft';
import { askRewrite } from '../rewriting/ask-rewrite';

interface WordingBesideProps {
  /** The message as it stood when she asked. */
  readonly of: string;
  /** The message in the box now, and where. */
  readonly draft: Draft;
  readonly onTake: (text: string) => void;
  readonly onBack: () => void;
}

/** A wording of the message in the box, in the side panel: asked for at once, and written in the page by her press. */
export const WordingBeside = ({ of, draft, onTake, onBack }: WordingBesideProps) => {
  const words = useT();
  const { state, ask, stop } = useRewrite(askRewrite(words));
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
      onCopy={(text) => void navigator.clipboard.writeText(text)}
      onTake={onTake}
      onBack={onBack}
    />
  );
};

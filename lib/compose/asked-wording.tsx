import { useEffect } from 'preact/hooks';
import { WordingView } from '../../components/rewrite/wording-view';
import type { Draft } from '../draft/draft';
import type { AskRewrite } from './rewrite';
import { useRewrite } from './use-rewrite';

interface AskedWordingProps {
  /** The message as it stood when she asked. */
  readonly of: string;
  /** The message in the box now, and where. */
  readonly draft: Draft;
  /** Can Paraphe write in this box? */
  readonly writable: boolean;
  readonly askRewrite: AskRewrite;
  readonly onCopy: (text: string) => void;
  readonly onTake: (text: string) => void;
  readonly onBack: () => void;
}

/** A wording of the message in a box, asked for at once; it is stale as soon as the message is another. */
export const AskedWording = ({ of, draft, askRewrite, ...presses }: AskedWordingProps) => {
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
      {...presses}
    />
  );
};

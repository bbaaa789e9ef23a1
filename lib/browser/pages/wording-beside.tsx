import { useT } from '../../../components/translate';
import { AskedWording } from '../../compose/asked-wording';
import type { Draft } from '../../draft/draft';
import { askRewrite } from '../rewriting/ask-rewrite';

interface WordingBesideProps {
  /** The message as it stood when she asked. */
  readonly of: string;
  /** The message in the box now, and where. */
  readonly draft: Draft;
  /** Can Paraphe write in this box? */
  readonly writable: boolean;
  readonly onTake: (text: string) => void;
  readonly onBack: () => void;
}

/** A wording of the message in the box, in the side panel, and written in the page by her press. */
export const WordingBeside = (props: WordingBesideProps) => (
  <AskedWording
    {...props}
    askRewrite={askRewrite(useT())}
    onCopy={(text) => void navigator.clipboard.writeText(text)}
  />
);

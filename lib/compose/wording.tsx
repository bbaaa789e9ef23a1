import { AskedWording } from './asked-wording';
import type { BoxScene } from './hesitation-drawing';
import type { AskRewrite } from './rewrite';
import { smallestEdit } from './smallest-edit';

interface WordingProps {
  readonly scene: BoxScene;
  /** The message as it stood when she asked. */
  readonly of: string;
  readonly askRewrite: AskRewrite;
}

/** A wording of the message in the box, tied to that box. */
export const Wording = ({ scene, of, askRewrite }: WordingProps) => {
  const { ports, draft, writable, decide, apply } = scene;
  return (
    <AskedWording
      of={of}
      draft={draft}
      writable={writable}
      askRewrite={askRewrite}
      onCopy={(text) => void ports.copy(text)}
      onTake={(text) => {
        decide({ wording: undefined });
        void apply((now) => (now === of ? smallestEdit(of, text) : undefined));
      }}
      onBack={() => decide({ wording: undefined })}
    />
  );
};

import { useT } from '../translate';
import type { DiffPart } from './word-diff';

/** Changed words, marked for the eye (struck, underlined) and for the ear (said to screen readers). */
export const Diff = ({ parts }: { parts: readonly DiffPart[] }) => {
  const { t } = useT();
  return (
    <span class="diff">
      {parts.map((part, index) => {
        const key = `${index}${part.kind}`;
        if (part.kind === 'same') return <span key={key}>{part.text}</span>;
        const Mark = part.kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={key}>
            <span class="sr">{t(part.kind === 'removed' ? 'diffRemoved' : 'diffAdded')} </span>
            {part.text}
          </Mark>
        );
      })}
    </span>
  );
};

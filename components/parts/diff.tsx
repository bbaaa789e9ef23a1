import { useT } from '../translate';
import type { DiffPart } from './word-diff';

interface DiffProps {
  readonly parts: readonly DiffPart[];
  /** Shown beside the other version, under this name: what differs is marked as being here only, nothing is struck. */
  readonly only?: string;
}

/** Changed words, marked for the eye (struck, underlined) and for the ear (said to screen readers). */
export const Diff = ({ parts, only }: DiffProps) => {
  const { t } = useT();
  return (
    <span class="diff">
      {parts.map((part, index) => {
        const key = `${index}${part.kind}`;
        if (part.kind === 'same') return <span key={key}>{part.text}</span>;
        const Mark = only ? 'mark' : part.kind === 'removed' ? 'del' : 'ins';
        const said = only
          ? t('diffOnly', { variant: only })
          : t(part.kind === 'removed' ? 'diffRemoved' : 'diffAdded');
        return (
          <Mark key={key}>
            <span class="sr">{said} </span>
            {part.text}
          </Mark>
        );
      })}
    </span>
  );
};

import type { ComponentChildren } from 'preact';
import { useT } from '../translate';
import { Button } from './button';

interface ExceptionItemProps {
  /** The network or the account, as people say it. */
  readonly label: string;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}

/** One place where the brand does otherwise than everywhere else: the fields say what. */
export const ExceptionItem = ({ label, onRemove, children }: ExceptionItemProps) => {
  const { t } = useT();
  return (
    <li class="stack">
      <div class="person">
        <span class="person-name">{label}</span>
        <Button look="icon" icon="bin" label={t('exceptionRemove', { place: label })} onPress={onRemove} />
      </div>
      <div class="fields">{children}</div>
    </li>
  );
};

import type { RulePart } from '../../lib/signature/signature-policy';
import { ExceptionItem } from '../parts/exception-item';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import { type Exception, habitOf, withForm, withHabit } from './exception';

interface ExceptionRowProps {
  readonly exception: Exception;
  /** The network or the account, as people say it. */
  readonly label: string;
  readonly seen: (template: string) => string;
  readonly onPart: (part: RulePart) => void;
  readonly onRemove: () => void;
}

/** One place where the brand signs otherwise: what is signed there, and in which form. */
export const ExceptionRow = ({ exception, label, seen, onPart, onRemove }: ExceptionRowProps) => {
  const { t } = useT();
  const { part } = exception;
  const habit = habitOf(part);
  const form = part.templates?.[0] ?? '';
  return (
    <ExceptionItem label={label} onRemove={onRemove}>
      <SelectField
        label={t('exceptionSigns')}
        value={habit}
        options={[
          { id: 'usual', label: t('exceptionAsElsewhere') },
          { id: 'all', label: t('signsAlways') },
          { id: 'replies', label: t('exceptionReplies') },
          { id: 'either', label: t('signsEither') },
          { id: 'none', label: t('signsNever') },
          ...(habit === 'mixed' ? [{ id: 'mixed', label: t('exceptionMixed') } as const] : []),
        ]}
        onValue={(chosen) => onPart(withHabit(part, chosen))}
      />
      <TextField
        label={t('signatureForm')}
        value={form}
        hint={form === '' ? t('exceptionAsElsewhere') : t('signatureReads', { preview: seen(form) })}
        onValue={(text) => onPart(withForm(part, text))}
      />
    </ExceptionItem>
  );
};

import { useT } from '../translate';
import { Button } from './button';

interface FormActionsProps {
  /** What the main button says; "Save" unless told. */
  readonly label?: string | undefined;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The end of a small form: the button that keeps it, and the way out. */
export const FormActions = ({ label, onSave, onCancel }: FormActionsProps) => {
  const { t } = useT();
  return (
    <div class="row">
      <Button look="main" onPress={onSave}>
        {label ?? t('save')}
      </Button>
      <Button look="quiet" onPress={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
};

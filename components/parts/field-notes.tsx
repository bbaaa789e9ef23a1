import { Icon } from './icon';

interface FieldNotesProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What to know about a field, and what is wrong with it: shape and words, not colour alone. */
export const FieldNotes = ({ id, hint, error }: FieldNotesProps) => (
  <div id={id} class="field-notes">
    {hint && <p class="soft small">{hint}</p>}
    {error && (
      <p class="field-error small">
        <Icon name="attention" size={16} />
        <span>{error}</span>
      </p>
    )}
  </div>
);

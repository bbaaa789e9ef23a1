import { useState } from 'preact/hooks';
import { initialsOf, type Person } from '../../lib/signature/person';
import { FormActions } from '../parts/form-actions';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

/** What a person is called; an empty last name or initials are left out. */
export type PersonNames = Pick<Person, 'firstName' | 'lastName' | 'initials'>;

interface PersonFormProps {
  readonly person?: Person | undefined;
  readonly onSave: (names: PersonNames) => void;
  readonly onCancel: () => void;
}

/** Longer initials are a nickname, and would not fit in a signature. */
const longestInitials = 5;

export const PersonForm = ({ person, onSave, onCancel }: PersonFormProps) => {
  const { t } = useT();
  const [firstName, setFirstName] = useState(person?.firstName ?? '');
  const [lastName, setLastName] = useState(person?.lastName ?? '');
  const [initials, setInitials] = useState(person?.initials ?? '');
  const [tried, setTried] = useState(false);
  const noName = firstName.trim() === '';
  const tooLong = [...initials.trim()].length > longestInitials;
  const names: PersonNames = {
    firstName: firstName.trim(),
    ...(lastName.trim() ? { lastName: lastName.trim() } : {}),
    ...(initials.trim() ? { initials: initials.trim() } : {}),
  };
  return (
    <div class="person-form stack">
      <div class="fields">
        <TextField
          label={t('personFirstName')}
          value={firstName}
          maxLength={80}
          error={tried && noName ? t('personNameMissing') : undefined}
          onValue={setFirstName}
        />
        <TextField label={t('personLastName')} value={lastName} maxLength={80} onValue={setLastName} />
        <TextField
          label={t('personInitials')}
          value={initials}
          maxLength={80}
          placeholder={initialsOf({ id: '', firstName, lastName })}
          error={tooLong ? t('personInitialsLong', { most: longestInitials }) : undefined}
          onValue={setInitials}
        />
      </div>
      <FormActions
        onSave={() => {
          setTried(true);
          if (!noName && !tooLong) onSave(names);
        }}
        onCancel={onCancel}
      />
    </div>
  );
};

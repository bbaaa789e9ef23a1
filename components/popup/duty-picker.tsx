import { useId } from 'preact/hooks';
import { useT } from '../translate';

export interface DutyPerson {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

interface DutyPickerProps {
  readonly people: readonly DutyPerson[];
  readonly onDuty: string;
  readonly onTakeDuty: (id: string) => void;
}

/** Who signs from now on, in one press. */
export const DutyPicker = ({ people, onDuty, onTakeDuty }: DutyPickerProps) => {
  const { t } = useT();
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{t('signatureNobody')}</legend>
      <div class="duty">
        {people.map((person) => (
          <label key={person.id} class="duty-person">
            <input
              type="radio"
              class="sr"
              name={name}
              checked={person.id === onDuty}
              onChange={() => onTakeDuty(person.id)}
            />
            <span class="signer" aria-hidden="true">
              {person.initials.slice(0, 3)}
            </span>
            <span class="grow">{person.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

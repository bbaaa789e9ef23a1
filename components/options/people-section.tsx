import { useState } from 'preact/hooks';
import { initialsOf, type Person } from '../../lib/signature/person';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { EmptyState } from '../parts/empty-state';
import { useT } from '../translate';
import { PersonForm, type PersonNames } from './person-form';

export interface PeopleSectionProps {
  readonly people: readonly Person[];
  /** Id of the person who signs now. */
  readonly onDuty: string;
  readonly onAdd: (names: PersonNames) => void;
  readonly onChange: (id: string, names: PersonNames) => void;
  readonly onRemove: (id: string) => void;
  readonly onTakeDuty: (id: string) => void;
}

const adding = '+';

/** Who signs for the brand, and who is on duty now. */
export const PeopleSection = ({
  people,
  onDuty,
  onAdd,
  onChange,
  onRemove,
  onTakeDuty,
}: PeopleSectionProps) => {
  const { t } = useT();
  const [edited, setEdited] = useState<string>();
  const close = () => setEdited(undefined);
  return (
    <Card id="people" icon="person" title={t('peopleTitle')} intro={t('peopleIntro')}>
      {people.length === 0 && edited === undefined && <EmptyState icon="pen" title={t('peopleEmpty')} />}
      {people.length > 0 && (
        <ul class="people">
          {people.map((person) => {
            const name = [person.firstName, person.lastName].filter(Boolean).join(' ');
            return (
              <li key={person.id}>
                <div class="person">
                  <span class={`signer ${person.id === onDuty ? 'signed' : ''}`} aria-hidden="true">
                    {initialsOf(person).slice(0, 3)}
                  </span>
                  <span class="person-name">{name}</span>
                  {person.id === onDuty ? (
                    <span class="tag decided">{t('peopleOnDuty')}</span>
                  ) : (
                    <Button
                      look="quiet"
                      label={t('peopleTakeDutyOf', { name })}
                      onPress={() => onTakeDuty(person.id)}
                    >
                      {t('peopleTakeDuty')}
                    </Button>
                  )}
                  <Button
                    look="icon"
                    icon="pen"
                    label={t('peopleEdit', { name })}
                    onPress={() => setEdited(edited === person.id ? undefined : person.id)}
                  />
                  <Button
                    look="icon"
                    icon="bin"
                    label={t('peopleRemove', { name })}
                    onPress={() => onRemove(person.id)}
                  />
                </div>
                {edited === person.id && (
                  <PersonForm
                    person={person}
                    onCancel={close}
                    onSave={(names) => {
                      onChange(person.id, names);
                      close();
                    }}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {edited === adding ? (
        <PersonForm
          onCancel={close}
          onSave={(names) => {
            onAdd(names);
            close();
          }}
        />
      ) : (
        <div class="row">
          <Button icon="plus" onPress={() => setEdited(adding)}>
            {t('peopleAdd')}
          </Button>
        </div>
      )}
    </Card>
  );
};

import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

export interface SavedViewsProps {
  readonly saved: readonly { readonly name: string; readonly address: string }[];
  /** The address of what is looked at; empty for the whole list, which needs no name. */
  readonly here: string;
  readonly onSave: (name: string, address: string) => void;
  readonly onForget: (name: string) => void;
}

/** Questions that were given a name, and a name for this one. */
export const SavedViews = ({ saved, here, onSave, onForget }: SavedViewsProps) => {
  const { t } = useT();
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const current = saved.find(({ address }) => address === here);
  const save = () => {
    if (name.trim() === '') return;
    onSave(name, here);
    setNaming(false);
    setName('');
  };
  if (saved.length === 0 && here === '') return null;
  return (
    <div class="views">
      {saved.length > 0 && (
        <ul class="row" aria-label={t('viewsName')}>
          {saved.map((view) => (
            <li key={view.name}>
              <a
                class="view"
                href={`#?${view.address}`}
                aria-current={view.address === here ? 'true' : undefined}
              >
                {view.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {current && (
        <Button look="quiet" icon="bin" onPress={() => onForget(current.name)}>
          {t('viewForget', { name: current.name })}
        </Button>
      )}
      {here !== '' && !current && !naming && (
        <Button look="quiet" icon="plus" onPress={() => setNaming(true)}>
          {t('viewSave')}
        </Button>
      )}
      {here !== '' && !current && naming && (
        <form
          class="with-button"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField label={t('viewName')} value="" maxLength={60} onValue={setName} />
          <Button look="main" onPress={save}>
            {t('viewKeep')}
          </Button>
        </form>
      )}
    </div>
  );
};

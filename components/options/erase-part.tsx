import { useState } from 'preact/hooks';
import { AskAgain } from '../parts/ask-again';
import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { useT } from '../translate';

/** Names that the history holds. */
export interface NamesInHistory {
  readonly people: readonly string[];
  readonly brands: readonly string[];
}

interface ErasePartProps {
  readonly names: NamesInHistory;
  readonly onErase: (what: { readonly person: string } | { readonly brand: string }) => void;
}

/** One person or one brand out of the history; asked once more, in place. */
export const ErasePart = ({ names, onErase }: ErasePartProps) => {
  const { t } = useT();
  const [asking, setAsking] = useState(false);
  const choices = [
    ...names.people.map((name) => ({
      id: `person:${name}`,
      label: t('erasePersonChoice', { name }),
      name,
      what: { person: name },
    })),
    ...names.brands.map((name) => ({
      id: `brand:${name}`,
      label: t('eraseBrandChoice', { name }),
      name,
      what: { brand: name },
    })),
  ];
  const [id, setId] = useState('');
  const chosen = choices.find((one) => one.id === id) ?? choices[0];
  if (!chosen) return null;
  return (
    <div class="stack">
      <h3>{t('eraseOneTitle')}</h3>
      <p class="soft">
        {t('erasePersonIntro')} {t('eraseBrandIntro')}
      </p>
      <div class="with-button">
        <SelectField label={t('eraseOneWhat')} value={chosen.id} options={choices} onValue={setId} />
        <Button icon="bin" pressed={asking} onPress={() => setAsking(!asking)}>
          {t('eraseOne')}
        </Button>
      </div>
      <div role="status">
        {asking && (
          <AskAgain
            onYes={() => {
              setAsking(false);
              onErase(chosen.what);
            }}
            onNo={() => setAsking(false)}
          >
            {t('eraseOneAsk', { name: chosen.name })}
          </AskAgain>
        )}
      </div>
    </div>
  );
};

import { useState } from 'preact/hooks';
import { AskAgain } from '../parts/ask-again';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { FormActions } from '../parts/form-actions';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

export interface BrandsSectionProps {
  /** Id of the brand in use. */
  readonly inUse: string;
  /** All of them, the one in use first. */
  readonly brands: readonly { readonly id: string; readonly name: string }[];
  readonly onAdd: (name: string) => void;
  readonly onUse: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The brands she speaks for, and which one the rest of the page is about. */
export const BrandsSection = ({ inUse, brands, onAdd, onUse, onRemove }: BrandsSectionProps) => {
  const { t } = useT();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<string>();
  return (
    <Card id="brands" icon="flourish" title={t('brandsTitle')} intro={t('brandsIntro')}>
      <ul class="people">
        {brands.map(({ id, name: given }) => {
          const name = given || t('brandsUnnamed');
          return (
            <li key={id}>
              <div class="person">
                <span class="person-name">{name}</span>
                {id === inUse ? (
                  <span class="tag decided">{t('brandsInUse')}</span>
                ) : (
                  <>
                    <Button look="quiet" label={t('brandsUseOf', { name })} onPress={() => onUse(id)}>
                      {t('brandsUse')}
                    </Button>
                    <Button
                      look="icon"
                      icon="bin"
                      label={t('brandsRemove', { name })}
                      expanded={leaving === id}
                      onPress={() => setLeaving(leaving === id ? undefined : id)}
                    />
                  </>
                )}
              </div>
              {leaving === id && id !== inUse && (
                <AskAgain onYes={() => onRemove(id)} onNo={() => setLeaving(undefined)}>
                  {t('brandsRemoveAsk', { name })}
                </AskAgain>
              )}
            </li>
          );
        })}
      </ul>
      {brands.length > 1 && <p class="soft small">{t('brandsHint')}</p>}
      {adding ? (
        <BrandForm
          onCancel={() => setAdding(false)}
          onSave={(name) => {
            setAdding(false);
            onAdd(name);
          }}
        />
      ) : (
        <div class="row">
          <Button icon="plus" onPress={() => setAdding(true)}>
            {t('brandsAdd')}
          </Button>
        </div>
      )}
    </Card>
  );
};

interface BrandFormProps {
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

const BrandForm = ({ onSave, onCancel }: BrandFormProps) => {
  const { t } = useT();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';
  return (
    <div class="person-form stack">
      <TextField
        label={t('signatureBrand')}
        value=""
        maxLength={80}
        error={tried && missing ? t('brandsNameMissing') : undefined}
        onValue={setName}
      />
      <FormActions
        onSave={() => {
          setTried(true);
          if (!missing) onSave(name.trim());
        }}
        onCancel={onCancel}
      />
    </div>
  );
};

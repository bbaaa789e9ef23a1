import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { SecretField } from '../parts/secret-field';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

/** What she types; the key may be left out. */
export interface TypedEndpoint {
  readonly address: string;
  readonly model: string;
  readonly key: string;
}

export interface RewritingServerProps {
  /** What is kept, the key unseen; undefined until she saved one. */
  readonly kept?: { readonly address: string; readonly model: string; readonly hasKey: boolean } | undefined;
  /** Why it was not saved, in a sentence. */
  readonly problem?: string | undefined;
  readonly onSave: (typed: TypedEndpoint) => void;
  readonly onForget: () => void;
}

/** A model of hers behind an address, by the protocol most of them speak. */
export const RewritingServer = ({ kept, problem, onSave, onForget }: RewritingServerProps) => {
  const { t } = useT();
  const [typed, setTyped] = useState<TypedEndpoint>({ address: '', model: '', key: '' });
  const { address, model } = typed;
  if (kept) {
    return (
      <div class="stack">
        <p class="wraps">
          <strong>{kept.model}</strong> <span class="soft">{kept.address}</span>
        </p>
        <p class="soft">{t(kept.hasKey ? 'rewritingKeyKept' : 'rewritingNoKey')}</p>
        <div class="row">
          <Button icon="bin" onPress={onForget}>
            {t('rewritingForget')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="stack">
      <p class="soft">{t('rewritingWhatTravels')}</p>
      <TextField
        label={t('rewritingAddress')}
        hint={t('rewritingAddressHint')}
        placeholder="https://api.example.com/v1"
        inputMode="url"
        maxLength={2000}
        value=""
        onValue={(address) => setTyped((now) => ({ ...now, address }))}
      />
      <div class="two-fields">
        <TextField
          label={t('rewritingModel')}
          hint={t('rewritingModelHint')}
          value=""
          onValue={(model) => setTyped((now) => ({ ...now, model }))}
        />
        <SecretField
          label={t('rewritingKey')}
          hint={t('rewritingKeyHint')}
          onValue={(key) => setTyped((now) => ({ ...now, key }))}
        />
      </div>
      <div role="status">{problem && <Notice tone="attention">{problem}</Notice>}</div>
      <div class="row">
        <Button
          look="main"
          disabled={address.trim() === '' || model.trim() === ''}
          onPress={() => onSave(typed)}
        >
          {t('rewritingSave')}
        </Button>
      </div>
    </div>
  );
};

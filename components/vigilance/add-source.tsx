import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { SecretField } from '../parts/secret-field';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

/** A kind of source that can be added, in the reader's language. */
export interface SourceChoice {
  readonly id: string;
  readonly label: string;
  /** Where to find what is asked for. */
  readonly help: string;
  readonly asks: 'address' | 'words' | 'hashtag';
  /** It asks for a handle and an app password as well. */
  readonly needsKey: boolean;
}

export interface NewSource {
  readonly kind: string;
  readonly typed: string;
  /** Where the kind asks for it and none is kept. */
  readonly account?: { readonly handle: string; readonly password: string };
}

export interface AddSourceProps {
  readonly kinds: readonly SourceChoice[];
  /** What is wrong with what was typed, in a sentence. */
  readonly problem: string | undefined;
  readonly hasAccount: boolean;
  /** Call the browser within this very call: it asks only during a click. */
  readonly onAdd: (source: NewSource) => void;
  readonly onForgetAccount: () => void;
}

const asked = { address: 'sourceAddress', words: 'sourceWords', hashtag: 'sourceHashtag' } as const;

/** One source to follow: where from, where to find it, and what to type. */
export const AddSource = ({ kinds, problem, hasAccount, onAdd, onForgetAccount }: AddSourceProps) => {
  const { t } = useT();
  const [kind, setKind] = useState(kinds[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const chosen = kinds.find(({ id }) => id === kind);
  if (!chosen) return null;
  const asksAccount = chosen.needsKey && !hasAccount;
  return (
    <div class="add-source stack">
      <SelectField
        label={t('sourceKindAsked')}
        value={kind}
        options={kinds}
        hint={chosen.help}
        onValue={setKind}
      />
      <TextField
        key={kind}
        label={t(asked[chosen.asks])}
        value=""
        maxLength={2_000}
        inputMode={chosen.asks === 'address' ? 'url' : 'text'}
        error={problem}
        onValue={setTyped}
      />
      {asksAccount && (
        <div class="fields">
          <TextField label={t('blueskyHandle')} value="" onValue={setHandle} />
          <SecretField label={t('blueskyPassword')} hint={t('blueskyHint')} onValue={setPassword} />
        </div>
      )}
      {chosen.needsKey && hasAccount && (
        <div class="row">
          <span>{t('blueskyKept')}</span>
          <Button look="quiet" onPress={onForgetAccount}>
            {t('blueskyForget')}
          </Button>
        </div>
      )}
      <div class="row">
        <Button
          look="main"
          icon="plus"
          onPress={() => onAdd({ kind, typed, ...(asksAccount && { account: { handle, password } }) })}
        >
          {t('sourceAddThis')}
        </Button>
      </div>
    </div>
  );
};

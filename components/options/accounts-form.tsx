import { TextField } from '../parts/text-field';
import { useT } from '../translate';

export interface AccountsFormProps {
  /** Networks that are on, each with the brand's accounts there. */
  readonly places: readonly {
    readonly id: string;
    readonly label: string;
    readonly accounts: readonly string[];
  }[];
  readonly onAccounts: (network: string, accounts: readonly string[]) => void;
}

/** Accounts typed in one line, parted by commas. */
export const accountsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

/** From which accounts the brand writes: any other one is pointed out before it posts. */
export const AccountsForm = ({ places, onAccounts }: AccountsFormProps) => {
  const { t } = useT();
  if (places.length === 0) return null;
  return (
    <>
      <hr />
      <fieldset class="field stack">
        <legend>{t('accountsTitle')}</legend>
        <p class="small soft">{t('accountsHint')}</p>
        {places.map(({ id, label, accounts }) => (
          <TextField
            key={id}
            label={t('accountsOn', { network: label })}
            value={accounts.join(', ')}
            maxLength={400}
            onValue={(typed) => onAccounts(id, accountsIn(typed))}
          />
        ))}
      </fieldset>
    </>
  );
};

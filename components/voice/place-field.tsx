import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

/** Where something holds: everywhere, on a network, or for one account. */
export interface VoicePlace {
  readonly kind: 'everywhere' | 'perNetwork' | 'perAccount';
  /** The network's id, or the account as its page names it; empty for everywhere. */
  readonly name: string;
}

interface PlaceFieldProps {
  readonly label: string;
  readonly place: VoicePlace;
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  /** Is "everywhere" one of the answers? */
  readonly everywhere: boolean;
  readonly onPlace: (place: VoicePlace) => void;
}

const [anywhere, account] = ['', '@'];

/** Which network or account. */
export const PlaceField = ({ label, place, networks, everywhere, onPlace }: PlaceFieldProps) => {
  const { t } = useT();
  const value = place.kind === 'everywhere' ? anywhere : place.kind === 'perAccount' ? account : place.name;
  const choose = (id: string) => {
    if (id === anywhere) onPlace({ kind: 'everywhere', name: '' });
    else if (id === account) onPlace({ kind: 'perAccount', name: '' });
    else onPlace({ kind: 'perNetwork', name: id });
  };
  return (
    <div class="fields">
      <SelectField
        label={label}
        value={value}
        options={[
          ...(everywhere ? [{ id: anywhere, label: t('voicePlaceEverywhere') }] : []),
          ...networks,
          { id: account, label: t('exceptionAccount') },
        ]}
        onValue={choose}
      />
      {place.kind === 'perAccount' && (
        <TextField
          label={t('exceptionAccountName')}
          value={place.name}
          maxLength={80}
          onValue={(name) => onPlace({ kind: 'perAccount', name: name.trim() })}
        />
      )}
    </div>
  );
};

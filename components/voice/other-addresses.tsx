import type { VoiceTraits } from '../../lib/voice/brand-voice';
import { SelectField } from '../parts/select-field';
import { useT } from '../translate';

type Address = VoiceTraits['address'];

interface OtherAddressesProps {
  readonly address: Address;
  readonly onAddress: (address: Address) => void;
}

/** The two forms of each language, as it says them itself. */
const forms = {
  de: ['du', 'Sie'],
  es: ['tú', 'usted'],
  it: ['tu', 'lei'],
  nl: ['je', 'u'],
  pt: ['tu', 'você'],
} as const;
type Other = keyof typeof forms;
const languages = Object.keys(forms) as Other[];

/** The form of address in the other languages that have two. */
export const OtherAddresses = ({ address, onAddress }: OtherAddressesProps) => {
  const { t, language } = useT();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <div class="fields">
      {languages.map((one) => (
        <SelectField
          key={one}
          label={names.of(one) ?? one}
          value={address[one] ?? 'either'}
          options={[
            { id: 'either', label: t('addressEither') },
            { id: 'tu', label: forms[one][0] },
            { id: 'vous', label: forms[one][1] },
            { id: 'none', label: t('addressNone') },
          ]}
          onValue={(habit) => onAddress({ ...address, [one]: habit })}
        />
      ))}
    </div>
  );
};

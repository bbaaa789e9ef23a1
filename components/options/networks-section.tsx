import { NetworkList, type NetworkListProps } from '../networks/network-list';
import { Card } from '../parts/card';
import { SelectField } from '../parts/select-field';
import { useT } from '../translate';
import { AccountsForm, type AccountsFormProps } from './accounts-form';

export interface NetworksSectionProps extends NetworkListProps {
  /** Where a message must succeed in the end. */
  readonly target: string;
  /** Ms since 1970, to say how long ago. */
  readonly now: number;
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  /** The brand's accounts on the networks that are on. */
  readonly accounts: AccountsFormProps;
  readonly onTarget: (id: string) => void;
}

/** Where Paraphe may read a compose box: nowhere, until switched on here. */
export const NetworksSection = (props: NetworksSectionProps) => {
  const { target, targets, accounts, onTarget } = props;
  const { t } = useT();
  return (
    <Card id="networks" icon="network" title={t('networksTitle')} intro={t('networksIntro')}>
      <NetworkList class="networks" off="networkOff" {...props} />
      <AccountsForm {...accounts} />
      <hr />
      <SelectField
        label={t('targetTitle')}
        hint={t('targetHint')}
        value={target}
        options={targets}
        onValue={onTarget}
      />
    </Card>
  );
};

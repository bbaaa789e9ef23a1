import { NetworkList, type NetworkListProps } from '../../networks/network-list';
import { Card } from '../../parts/card';
import { useT } from '../../translate';

export type NetworksStepProps = NetworkListProps;

/** Where she writes: each network asks its own permission, says why in a sentence, and may be refused. */
export const NetworksStep = (props: NetworksStepProps) => {
  const { t } = useT();
  return (
    <Card icon="network" title={t('welcomeNetworksList')}>
      <NetworkList class="welcome-networks" off="welcomeNetworkWhy" {...props} />
    </Card>
  );
};

import { Card } from '../../parts/card';
import { Choice } from '../../parts/choice';
import { useT } from '../../translate';

export interface TargetStepProps {
  readonly target: string;
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  readonly onTarget: (id: string) => void;
}

/** The network where a message must succeed in the end. */
export const TargetStep = ({ target, targets, onTarget }: TargetStepProps) => {
  const { t } = useT();
  return (
    <Card icon="target" title={t('targetTitle')}>
      <Choice legend={t('welcomeTargetQuestion')} value={target} options={targets} onValue={onTarget} />
    </Card>
  );
};

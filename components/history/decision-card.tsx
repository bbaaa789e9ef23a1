import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import type { DecisionView } from './experiment-view-model';

interface DecisionCardProps {
  readonly decision: DecisionView;
  readonly onDecide: (chosen: 'A' | 'B' | 'neither') => void;
}

/** Her choice: one click keeps it and opens the target network's composer with it. She publishes herself. */
export const DecisionCard = ({ decision, onDecide }: DecisionCardProps) => {
  const { t } = useT();
  const { target: network, leader, chosen, published, note, checkBack } = decision;
  const both = leader === 'B' ? (['B', 'A'] as const) : (['A', 'B'] as const);
  const open = both.filter((variant) => !published.includes(variant));
  return (
    <Card title={t('decisionTitle')} icon="target" intro={t('decisionIntro')}>
      {chosen && (
        <p>
          {chosen === 'neither' ? t('decisionMadeNeither') : t('decisionMade', { variant: chosen, network })}
        </p>
      )}
      <div class="row">
        {open.map((variant) => (
          <Button
            key={variant}
            look={variant === (chosen ?? leader) ? 'main' : 'plain'}
            icon="open"
            onPress={() => onDecide(variant)}
          >
            {t('decisionPublish', { variant, network })}
          </Button>
        ))}
        {!chosen && (
          <Button look="quiet" onPress={() => onDecide('neither')}>
            {t('decisionNeither')}
          </Button>
        )}
      </div>
      <div role="status">{note && <Notice tone="good">{note}</Notice>}</div>
      {chosen !== 'neither' && <p class="soft small">{t('decisionFollow', { network })}</p>}
      {checkBack && <p class="soft small">{t('decisionCheckBack', { network })}</p>}
    </Card>
  );
};

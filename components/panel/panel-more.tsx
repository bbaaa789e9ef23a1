import { Button } from '../parts/button';
import { useT } from '../translate';
import type { PanelProps } from './panel-props';

/** What one rarely wants of the badge: elsewhere around the box, or gone from this site. */
export const PanelMore = ({ onMoveBadge, onHideHere }: Pick<PanelProps, 'onMoveBadge' | 'onHideHere'>) => {
  const { t } = useT();
  return (
    <div class="panel-place-row">
      {onMoveBadge && (
        <Button look="quiet" onPress={onMoveBadge}>
          {t('badgeMove')}
        </Button>
      )}
      {onHideHere && (
        <Button look="quiet" onPress={onHideHere}>
          {t('badgeHide')}
        </Button>
      )}
      {onMoveBadge && <p class="small soft">{t('badgeMoveHint')}</p>}
      {onHideHere && <p class="small soft">{t('badgeHideWhere')}</p>}
    </div>
  );
};

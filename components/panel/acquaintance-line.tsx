import { Button } from '../parts/button';
import { useT } from '../translate';
import type { PanelProps } from './panel-props';

/** What is remembered of the person answered, and the one press that forgets them. */
export const AcquaintanceLine = ({
  acquaintance,
  onForget,
}: Pick<PanelProps, 'acquaintance' | 'onForget'>) => {
  const { t } = useT();
  return acquaintance && onForget ? (
    <div class="signature small">
      <span class="grow">{acquaintance}</span>
      <Button look="quiet" onPress={onForget}>
        {t('talkedForget')}
      </Button>
    </div>
  ) : null;
};

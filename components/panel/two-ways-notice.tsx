import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import type { PanelProps } from './panel-props';

const sentences = { opening: 'twoWaysOpening', sentence: 'twoWaysSentence', stop: 'twoWaysStop' } as const;

/** What was noticed of two ways to say it, once a draft; hers to take up or not. */
export const TwoWaysNotice = ({ twoWays, onHesitate, onOneWay }: PanelProps) => {
  const { t } = useT();
  if (!twoWays || !onHesitate) return null;
  return (
    <Notice
      icon="ab"
      actions={
        <>
          <Button onPress={onHesitate}>{t(twoWays === 'stop' ? 'twoWaysWrite' : 'twoWaysYes')}</Button>
          <Button look="quiet" onPress={() => onOneWay?.()}>
            {t('twoWaysNo')}
          </Button>
        </>
      }
    >
      {t(sentences[twoWays])}
    </Notice>
  );
};

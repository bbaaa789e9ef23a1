import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

/** Erasing asks once more, in place; the first button stays, so that the keyboard keeps its place. */
export const EraseExperiment = ({ onErase }: { onErase: () => void }) => {
  const { t } = useT();
  const [asking, setAsking] = useState(false);
  return (
    <div class="stack">
      <div class="row">
        <Button look="quiet" icon="bin" pressed={asking} onPress={() => setAsking(!asking)}>
          {t('eraseExperiment')}
        </Button>
      </div>
      <div role="status">
        {asking && (
          <Notice
            tone="attention"
            actions={
              <>
                <Button icon="bin" onPress={onErase}>
                  {t('eraseForGood')}
                </Button>
                <Button look="quiet" onPress={() => setAsking(false)}>
                  {t('eraseKeep')}
                </Button>
              </>
            }
          >
            {t('eraseExperimentAsk')}
          </Notice>
        )}
      </div>
    </div>
  );
};

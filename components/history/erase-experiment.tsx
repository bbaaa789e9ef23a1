import { useState } from 'preact/hooks';
import { AskAgain } from '../parts/ask-again';
import { Button } from '../parts/button';
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
          <AskAgain onYes={onErase} onNo={() => setAsking(false)}>
            {t('eraseExperimentAsk')}
          </AskAgain>
        )}
      </div>
    </div>
  );
};

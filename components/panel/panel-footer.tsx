import { Button } from '../parts/button';
import { Meter } from '../parts/meter';
import { useT } from '../translate';
import { AcquaintanceLine } from './acquaintance-line';
import type { PanelProps } from './panel-props';
import { SignatureLine } from './signature-line';

/** Below the findings, always at the same place: length, signature, and "I hesitate". */
export const PanelFooter = (props: PanelProps) => {
  const { t } = useT();
  const { length, network, onHesitate, onReword } = props;
  return (
    <div class="panel-footer">
      {length && <Meter length={length} label={t('meterName', { network })} />}
      <AcquaintanceLine {...props} />
      <SignatureLine {...props} />
      {onReword && !props.blank && (
        <Button wide icon="pen" onPress={onReword}>
          {t('rewriteStart')}
        </Button>
      )}
      {onHesitate && (
        <Button wide icon="ab" onPress={onHesitate}>
          {t('hesitateStart')}
        </Button>
      )}
    </div>
  );
};

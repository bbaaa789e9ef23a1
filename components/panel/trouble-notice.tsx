import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import type { PanelProps } from './panel-props';

type TroubleProps = Pick<
  PanelProps,
  'trouble' | 'asleep' | 'lost' | 'network' | 'blank' | 'onCopy' | 'onReload'
>;

/** What hinders, and the way round it. Whatever happens, the text can be copied. */
export const TroubleNotice = ({ trouble, asleep, lost, network, blank, onCopy, onReload }: TroubleProps) => {
  const { t } = useT();
  const copy = !blank && (
    <Button icon="copy" onPress={onCopy}>
      {t('copyText')}
    </Button>
  );
  if (trouble === 'unwritable') {
    return (
      <Notice icon="copy" actions={copy}>
        {t('troubleUnwritable')}
      </Notice>
    );
  }
  if (trouble === 'failed') {
    return (
      <Notice tone="attention" actions={copy}>
        {t('troubleFailed')}
      </Notice>
    );
  }
  if (trouble === 'updated') {
    const reload = (
      <Button look="main" icon="reload" onPress={onReload}>
        {t('reloadPage')}
      </Button>
    );
    return (
      <Notice
        icon="reload"
        actions={
          <>
            {reload}
            {copy}
          </>
        }
      >
        {t('troubleUpdated')}
      </Notice>
    );
  }
  if (lost) return <Notice>{t('troubleLost', { network })}</Notice>;
  return asleep ? <Notice icon="moon">{t('troubleAsleep')}</Notice> : null;
};

import { Button } from '../parts/button';
import { Wordmark } from '../parts/wordmark';
import { useT } from '../translate';
import { MoveHandle } from './move-handle';
import type { PanelProps } from './panel-props';

const surfaceKeys = { post: 'surfacePost', comment: 'surfaceComment', reply: 'surfaceReply' } as const;

type HeaderProps = Pick<PanelProps, 'network' | 'surface' | 'onMove' | 'onOtherSide' | 'onClose'>;

export const PanelHeader = ({ network, surface, onMove, onOtherSide, onClose }: HeaderProps) => {
  const { t } = useT();
  return (
    <div class="panel-header">
      <Wordmark />
      <span class="panel-place">{t('panelPlace', { network, surface: t(surfaceKeys[surface]) })}</span>
      {onMove && <MoveHandle onMove={onMove} onOtherSide={onOtherSide} />}
      {onClose && <Button look="icon" icon="close" label={t('close')} onPress={onClose} />}
    </div>
  );
};

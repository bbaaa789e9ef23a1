import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Wordmark } from '../parts/wordmark';
import { useT } from '../translate';
import { MoveHandle } from './move-handle';
import { PanelMore } from './panel-more';
import type { PanelProps } from './panel-props';

const surfaceKeys = { post: 'surfacePost', comment: 'surfaceComment', reply: 'surfaceReply' } as const;

type HeaderProps = Pick<
  PanelProps,
  'network' | 'surface' | 'onMove' | 'onOtherSide' | 'onMoveBadge' | 'onHideHere' | 'onClose'
>;

export const PanelHeader = (props: HeaderProps) => {
  const { network, surface, onMove, onOtherSide, onMoveBadge, onHideHere, onClose } = props;
  const { t } = useT();
  const [more, setMore] = useState(false);
  return (
    <>
      <div class="panel-header">
        <Wordmark />
        <span class="panel-place">{t('panelPlace', { network, surface: t(surfaceKeys[surface]) })}</span>
        {(onMoveBadge || onHideHere) && (
          <Button
            look="icon"
            icon="more"
            label={t('panelMoreActions')}
            expanded={more}
            onPress={() => setMore(!more)}
          />
        )}
        {onMove && <MoveHandle onMove={onMove} onOtherSide={onOtherSide} />}
        {onClose && <Button look="icon" icon="close" label={t('close')} onPress={onClose} />}
      </div>
      {more && <PanelMore onMoveBadge={onMoveBadge} onHideHere={onHideHere} />}
    </>
  );
};

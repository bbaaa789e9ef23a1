import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Wordmark } from '../parts/wordmark';
import { useT } from '../translate';
import { PanelMore } from './panel-more';
import type { PanelProps } from './panel-props';

const surfaceKeys = { post: 'surfacePost', comment: 'surfaceComment', reply: 'surfaceReply' } as const;

type HeaderProps = Pick<
  PanelProps,
  'network' | 'surface' | 'onOtherSide' | 'onMoveBadge' | 'onHideHere' | 'onClose'
>;

export const PanelHeader = (props: HeaderProps) => {
  const { network, surface, onOtherSide, onMoveBadge, onHideHere, onClose } = props;
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
        {onOtherSide && (
          <button
            type="button"
            class="button icon handle"
            aria-label={t('panelMove')}
            title={t('panelMove')}
            onClick={onOtherSide}
          >
            <Icon name="grip" />
          </button>
        )}
        {onClose && <Button look="icon" icon="close" label={t('close')} onPress={onClose} />}
      </div>
      {more && <PanelMore onMoveBadge={onMoveBadge} onHideHere={onHideHere} />}
    </>
  );
};

import { useT } from '../translate';
import { announcement } from './announcement';
import { FindingList } from './finding-list';
import { PanelFooter } from './panel-footer';
import { PanelHeader } from './panel-header';
import type { PanelProps } from './panel-props';
import { TroubleNotice } from './trouble-notice';
import { TwoWaysNotice } from './two-ways-notice';

/** Keys pressed in the panel are ours: a site's shortcut must not answer them. */
const keep = (event: Event) => event.stopPropagation();

/**
 * What Paraphe says of the draft. A dialog that is not modal: the site stays usable, Escape closes, and nothing in
 * here can publish.
 */
export const Panel = (props: PanelProps) => {
  const words = useT();
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name.
    // biome-ignore lint/a11y/noStaticElementInteractions: both roles are there for whoever writes in the panel.
    <div
      class="paraphe panel"
      data-theme={props.theme}
      lang={words.language}
      role={props.onClose ? 'dialog' : 'region'}
      aria-label={words.t('panelName')}
      tabIndex={-1}
      onKeyDown={(event) => {
        keep(event);
        if (!props.onClose || event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        props.onClose();
      }}
      onKeyUp={keep}
      onKeyPress={keep}
    >
      <PanelHeader {...props} />
      <div class="panel-body">
        <p class="sr" role="status">
          {announcement(props, words)}
        </p>
        {props.vigilance}
        <TroubleNotice {...props} />
        {!props.children && <TwoWaysNotice {...props} />}
        {props.children || <FindingList {...props} />}
      </div>
      {!props.children && props.trouble !== 'updated' && <PanelFooter {...props} />}
    </div>
  );
};

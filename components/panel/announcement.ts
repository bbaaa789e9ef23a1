import type { Words } from '../translate';
import type { PanelProps } from './panel-props';

/** What a screen reader is told, politely, when it changes. */
export function announcement(props: PanelProps, { t, plural }: Words): string {
  if (props.trouble === 'reading') return t('panelReading');
  if (props.trouble === 'updated') return t('troubleUpdated');
  if (props.trouble === 'failed') return t('troubleFailed');
  if (props.children) return '';
  if (props.blank) return t('panelBlank');
  return props.findings.length > 0 ? plural('badgeFindings', props.findings.length) : t('panelNothing');
}

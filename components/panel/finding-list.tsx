import { EmptyState } from '../parts/empty-state';
import { useT } from '../translate';
import { FindingCard } from './finding-card';
import { copiesOnly, mostShown, type PanelProps } from './panel-props';

type ListProps = Pick<
  PanelProps,
  'findings' | 'trouble' | 'blank' | 'onEdit' | 'onRemedy' | 'onIgnore' | 'onNever'
>;

export const FindingList = ({ findings, trouble, blank, onEdit, onRemedy, onIgnore, onNever }: ListProps) => {
  const { t, plural } = useT();
  if (trouble === 'updated') return null;
  if (trouble === 'reading') return <p class="panel-reading">{t('panelReading')}</p>;
  if (findings.length === 0) {
    return blank ? (
      <EmptyState icon="flourish" title={t('panelBlank')} />
    ) : (
      <EmptyState icon="tick" title={t('panelNothing')} />
    );
  }
  const more = findings.length - mostShown;
  return (
    <>
      <ul class="findings">
        {findings.slice(0, mostShown).map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            writable={!copiesOnly(trouble)}
            onEdit={(edit, event) => onEdit(finding.id, edit, event)}
            onRemedy={onRemedy && ((event) => onRemedy(finding.id, event))}
            onIgnore={(event) => onIgnore(finding.id, event)}
            onNever={(event) => onNever(finding.id, event)}
          />
        ))}
      </ul>
      {more > 0 && <p class="panel-more">{plural('panelMore', more)}</p>}
    </>
  );
};

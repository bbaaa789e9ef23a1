import { aroundChanges } from '../parts/around-changes';
import { Button } from '../parts/button';
import { Diff } from '../parts/diff';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon-paths';
import { wordDiff } from '../parts/word-diff';
import { useT } from '../translate';
import { EarlierBeside } from './earlier-beside';
import type { EditView, FindingView } from './finding-view';

interface FindingCardProps {
  readonly finding: FindingView;
  /** Can Paraphe write in this box? If not, a fix is copied. */
  readonly writable: boolean;
  readonly onEdit: (edit: number, event: MouseEvent) => void;
  readonly onRemedy?: ((event: MouseEvent) => void) | undefined;
  readonly onIgnore: (event: MouseEvent) => void;
  readonly onNever: (event: MouseEvent) => void;
}

const icons: Readonly<Record<FindingView['kind'], IconName>> = {
  signature: 'pen',
  voice: 'voice',
  length: 'length',
  account: 'person',
  other: 'info',
};

/** One finding: why, on which words, what it would become, and what can be done about it. */
export const FindingCard = ({ finding, writable, onEdit, onRemedy, onIgnore, onNever }: FindingCardProps) => {
  const { t } = useT();
  const reasonId = `reason-${finding.id}`;
  return (
    <li class="finding">
      <Icon name={icons[finding.kind]} />
      <div class="finding-body">
        <p id={reasonId}>{finding.reason}</p>
        {finding.beside && <EarlierBeside {...finding.beside} />}
        {finding.quote && !finding.beside && (
          <p class="finding-quote">
            <span class="sr">{t('findingQuote')} </span>
            <q>{finding.quote}</q>
          </p>
        )}
        {finding.edits.map((edit, index) => (
          <EditRow
            key={`${edit.label}${edit.after}`}
            edit={edit}
            main={index === 0}
            writable={writable}
            describedBy={reasonId}
            onPress={(event) => onEdit(index, event)}
          />
        ))}
        {finding.remedy && onRemedy && (
          <div class="row">
            <Button describedBy={reasonId} onPress={onRemedy}>
              {finding.remedy}
            </Button>
          </div>
        )}
        <div class="finding-silence">
          <Button look="quiet" describedBy={reasonId} onPress={onIgnore}>
            {t('findingIgnore')}
          </Button>
          <Button look="quiet" describedBy={reasonId} onPress={onNever}>
            {t('findingNever')}
          </Button>
        </div>
      </div>
    </li>
  );
};

interface EditRowProps {
  readonly edit: EditView;
  readonly main: boolean;
  readonly writable: boolean;
  readonly describedBy: string;
  readonly onPress: (event: MouseEvent) => void;
}

const EditRow = ({ edit, main, writable, describedBy, onPress }: EditRowProps) => {
  const { t } = useT();
  return (
    <div class="edit">
      <span class="edit-preview">
        <Diff parts={aroundChanges(wordDiff(edit.before, edit.after))} />
      </span>
      <Button
        look={main ? 'main' : 'plain'}
        icon={writable ? undefined : 'copy'}
        label={writable ? undefined : t('findingCopy', { label: edit.label })}
        describedBy={describedBy}
        onPress={onPress}
      >
        {writable ? edit.label : t('copy')}
      </Button>
    </div>
  );
};

import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Notice } from '../parts/notice';
import { Switch } from '../parts/switch';
import { useT } from '../translate';

export interface CopiesCardProps {
  /** When the last copy was made, ms since 1970; absent when none was. */
  readonly last?: number | undefined;
  readonly automatic: boolean;
  /** The last copy is old, and there is something to lose. */
  readonly due: boolean;
  /** The browser may not remove the history to make room; undefined while it is being asked. */
  readonly kept: boolean | undefined;
  /** What came of a copy, in a sentence. */
  readonly outcome?: { readonly done: boolean; readonly sentence: string } | undefined;
  readonly onCopy: () => void;
  readonly onAutomatic: (on: boolean) => void;
}

/** Where the history is, how safe it is there, and copies of it. */
export const CopiesCard = (props: CopiesCardProps) => {
  const { last, automatic, due, kept, outcome, onCopy, onAutomatic } = props;
  const { t, language } = useT();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return (
    <Card id="copies" title={t('copiesTitle')} icon="data">
      <p>
        {last === undefined ? t('copiesNone') : t('copiesLast', { day: day.format(last) })}{' '}
        {kept !== undefined && t(kept ? 'copiesKept' : 'copiesNotKept')}
      </p>
      <div role="status">
        {outcome ? (
          <Notice tone={outcome.done ? 'good' : 'attention'}>{outcome.sentence}</Notice>
        ) : (
          due && last !== undefined && <Notice tone="attention">{t('copiesDue')}</Notice>
        )}
      </div>
      <Switch label={t('copiesAutomatic')} on={automatic} onSwitch={onAutomatic}>
        {t('copiesAutomaticHow')}
      </Switch>
      <div class="row">
        <Button look={due ? 'main' : 'plain'} icon="copy" onPress={onCopy}>
          {t('copiesMake')}
        </Button>
      </div>
    </Card>
  );
};

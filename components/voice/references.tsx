import { Button } from '../parts/button';
import { Switch } from '../parts/switch';
import { useT } from '../translate';

export interface ReferencesProps {
  /** Posts kept as references. */
  readonly count: number;
  /** Are the posts she publishes added? */
  readonly keeps: boolean;
  /** How the last five published match the ones before; undefined where there is too little to tell. */
  readonly lastFive?: 'alike' | 'drifting' | undefined;
  readonly onKeeps: (keeps: boolean) => void;
  readonly onErase: () => void;
}

/** The posts of one's own that drafts are compared with: how many, whether new ones are added, and how to be rid of them. */
export const References = ({ count, keeps, lastFive, onKeeps, onErase }: ReferencesProps) => {
  const { t, plural } = useT();
  return (
    <div class="stack">
      <Switch label={t('voiceReferencesAdd')} on={keeps} onSwitch={onKeeps}>
        {t('voiceReferencesAddNote')}
      </Switch>
      <div class="row">
        <span class="grow" role="status">
          {plural('voiceReferencesCount', count)}
          {lastFive && ` ${t(lastFive === 'alike' ? 'voiceLastFiveAlike' : 'voiceLastFiveDrifting')}`}
        </span>
        {count > 0 && (
          <Button look="quiet" icon="bin" onPress={onErase}>
            {t('voiceReferencesErase')}
          </Button>
        )}
      </div>
    </div>
  );
};

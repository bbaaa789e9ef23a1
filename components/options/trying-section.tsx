import { Card } from '../parts/card';
import { Switch } from '../parts/switch';
import { useT } from '../translate';

/** What Paraphe does of itself about tests of two versions. */
export interface Trying {
  /** Notice that a message was written two ways. */
  readonly notice: boolean;
  /** Remind when a post of a plan is due. */
  readonly remind: boolean;
}

export interface TryingSectionProps {
  readonly trying: Trying;
  readonly onTrying: (trying: Trying) => void;
}

/** Two versions of a message: what may be noticed, what may be reminded. */
export const TryingSection = ({ trying, onTrying }: TryingSectionProps) => {
  const { t } = useT();
  return (
    <Card id="trying" icon="ab" title={t('tryingTitle')} intro={t('tryingIntro')}>
      <Switch
        label={t('tryingNotice')}
        on={trying.notice}
        onSwitch={(notice) => onTrying({ ...trying, notice })}
      >
        {t('tryingNoticeWhy')}
      </Switch>
      <Switch
        label={t('tryingRemind')}
        on={trying.remind}
        onSwitch={(remind) => onTrying({ ...trying, remind })}
      >
        {t('tryingRemindWhy')}
      </Switch>
    </Card>
  );
};

import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { SelectField } from '../parts/select-field';
import { Switch } from '../parts/switch';
import { useT } from '../translate';

/** What is kept of the replies she publishes. */
interface Remembering {
  readonly replies: boolean;
  readonly people: boolean;
  readonly days: number;
}

export interface RememberSectionProps {
  readonly remember: Remembering;
  /** What came of the last erasing, in a sentence. */
  readonly outcome?: string | undefined;
  readonly onRemember: (remember: Remembering) => void;
  readonly onErase: () => void;
}

const periods = [30, 90, 180, 365, 730];

/** Replies remembered: never unless switched on here, for as long as said here, erased at one press. */
export const RememberSection = ({ remember, outcome, onRemember, onErase }: RememberSectionProps) => {
  const { t, plural } = useT();
  const { replies, people, days } = remember;
  const offered = periods.includes(days) ? periods : [days, ...periods];
  return (
    <Card id="remember" icon="history" title={t('rememberTitle')} intro={t('rememberIntro')}>
      <Switch
        label={t('rememberReplies')}
        on={replies}
        onSwitch={(on) => onRemember({ ...remember, replies: on, people: on && people })}
      >
        {t('rememberRepliesWhy')}
      </Switch>
      <Switch
        label={t('rememberPeople')}
        on={people}
        disabled={!replies}
        onSwitch={(on) => onRemember({ ...remember, people: on })}
      >
        {t(replies ? 'rememberPeopleWhy' : 'rememberPeopleNeeds')}
      </Switch>
      <SelectField
        label={t('rememberFor')}
        value={String(days)}
        options={offered.map((count) => ({ id: String(count), label: plural('rememberDays', count) }))}
        onValue={(chosen) => onRemember({ ...remember, days: Number(chosen) })}
      />
      <div class="row">
        <Button icon="bin" onPress={onErase}>
          {t('rememberErase')}
        </Button>
        <span role="status" class="soft">
          {outcome}
        </span>
      </div>
    </Card>
  );
};

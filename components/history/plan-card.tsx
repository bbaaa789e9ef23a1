import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

export interface PlanCardProps {
  /** One sentence a line. */
  readonly plan: readonly string[];
  /** What the button for the next version says; absent when none is left to publish, and in practice. */
  readonly next?: string | undefined;
  readonly nextNote?: string | undefined;
  /** Why the plan waits just now, in a sentence. */
  readonly paused?: string | undefined;
  readonly onNext: () => void;
  /** Where given, posts are left to make: they can go into a calendar, or the test can be ended. */
  readonly onCalendar?: (() => void) | undefined;
  readonly onStop?: (() => void) | undefined;
}

/** How an experiment is tried, and what is to be done next. */
export const PlanCard = ({ plan, next, nextNote, paused, onNext, onCalendar, onStop }: PlanCardProps) => {
  const { t } = useT();
  return (
    <Card title={t('experimentPlan')} icon="target">
      <ul class="stack">
        {plan.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {paused && <Notice icon="wave">{paused}</Notice>}
      <div class="row">
        {next && (
          <Button {...(paused ? {} : { look: 'main' })} icon="open" onPress={onNext}>
            {next}
          </Button>
        )}
        {next && onCalendar && <Button onPress={onCalendar}>{t('planCalendar')}</Button>}
        {next && onStop && (
          <Button look="quiet" onPress={onStop}>
            {t('planStop')}
          </Button>
        )}
      </div>
      <div role="status">{nextNote && <Notice tone="good">{nextNote}</Notice>}</div>
    </Card>
  );
};

import { useId } from 'preact/hooks';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import { PlanGo, type PlanGoProps } from './plan-go';
import { PlanSteps } from './plan-steps';
import { StartTime } from './start-time';

/** What the planner answered. Sentences are said already. */
export interface ProposedView {
  readonly ways: readonly { readonly id: string; readonly label: string }[];
  readonly way?: string;
  readonly verdictAt: number;
  readonly promise: readonly string[];
  readonly remarks: readonly {
    readonly level: 'stop' | 'warn' | 'better' | 'note';
    readonly sentence: string;
    readonly offer?: { readonly label: string; readonly start?: number; readonly text?: string };
  }[];
}

export interface TestPlanProps extends PlanGoProps {
  /** Undefined while the planner thinks. */
  readonly proposed: ProposedView | undefined;
  /** When the first post is to go out; now when absent. Ms since 1970. */
  readonly start: number | undefined;
  readonly now: number;
  readonly onWay: (id: string) => void;
  readonly onStart: (at: number | undefined) => void;
  /** Takes another second version. */
  readonly onText: (text: string) => void;
}

/** Where, in which order, when, what it can tell before it starts, and the button that goes there. */
export const TestPlan = (props: TestPlanProps) => {
  const { proposed, posts, started, start, now, onWay, onStart, onText } = props;
  const { t } = useT();
  const id = useId();
  if (!proposed && !started)
    return (
      <p class="soft" role="status">
        {t('planThinking')}
      </p>
    );
  const remarks = proposed?.remarks ?? [];
  const stops = started ? [] : remarks.filter(({ level }) => level === 'stop');
  const warned = remarks.filter(({ level }) => level === 'warn');
  const others = remarks.filter(({ level }) => level === 'better' || level === 'note');
  const [told, ...buys] = proposed?.promise ?? [];
  const notice = ({ level, sentence, offer }: ProposedView['remarks'][number]) => {
    const press = () => (offer?.text === undefined ? onStart(offer?.start) : onText(offer.text));
    return (
      <Notice
        key={sentence}
        tone={level === 'stop' ? 'attention' : 'note'}
        actions={offer && <Button onPress={press}>{offer.label}</Button>}
      >
        {sentence}
      </Notice>
    );
  };
  return (
    <div class="plan">
      {!started && proposed && proposed.ways.length > 0 && (
        <div class="variant">
          <label for={id}>{t('planWay')}</label>
          <select
            id={id}
            class="input"
            value={proposed.way}
            aria-describedby={`${id}told`}
            onChange={(event) => onWay(event.currentTarget.value)}
          >
            {proposed.ways.map((way) => (
              <option key={way.id} value={way.id}>
                {way.label}
              </option>
            ))}
          </select>
          {buys.map((sentence) => (
            <p key={sentence} class="soft small">
              {sentence}
            </p>
          ))}
        </div>
      )}
      {!started && warned.map(notice)}
      {posts.length > 0 && <PlanSteps posts={posts} now={now} verdictAt={proposed?.verdictAt} />}
      {!started && posts.length > 0 && (
        <details class="plan-more">
          <summary>{t('planMore')}</summary>
          <StartTime start={start} now={now} onStart={onStart} />
          <p class="soft small">{t('planDraw')}</p>
          {others.map(({ sentence }) => (
            <p key={sentence} class="soft small">
              {sentence}
            </p>
          ))}
        </details>
      )}
      {stops.length > 0 && <div class="plan-go">{stops.map(notice)}</div>}
      {stops.length === 0 && posts.length > 0 && (
        <PlanGo {...props}>
          {!started && (
            <p id={`${id}told`} class="small">
              {told}
            </p>
          )}
        </PlanGo>
      )}
    </div>
  );
};

import { Icon } from '../parts/icon';
import { Letter } from '../parts/letter';
import { useT } from '../translate';

/** One post of the plan. */
export interface PlanPost {
  readonly variant: 'A' | 'B';
  /** Name of the network. */
  readonly network: string;
  /** Ms since 1970. */
  readonly at: number;
  /** Its time has come, or comes within the hour. */
  readonly now: boolean;
  /** `open`: the network takes a text by link. `copy`: the text goes by the clipboard. */
  readonly way: 'open' | 'copy';
  /** Its text was handed to the network's composer. */
  readonly handedOver: boolean;
}

interface PlanStepsProps {
  readonly posts: readonly PlanPost[];
  readonly now: number;
  /** When the last post can be read. */
  readonly verdictAt: number | undefined;
}

/** What to publish, where and when, then when there is something to say. */
export const PlanSteps = ({ posts, verdictAt }: PlanStepsProps) => {
  const { t, language } = useT();
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const moment = new Intl.DateTimeFormat(language, { ...day, hour: '2-digit', minute: '2-digit' });
  return (
    <ol class="plan-steps">
      {posts.map((post) => (
        <li key={`${post.variant}${post.network}`}>
          <Letter name={post.variant} />
          <span class="grow">{post.network}</span>
          <span class="soft small">
            {post.handedOver ? t('planReady') : post.now ? t('planAtOnce') : moment.format(post.at)}
          </span>
        </li>
      ))}
      {verdictAt !== undefined && (
        <li>
          <Icon name="target" size={20} />
          <span class="grow">{t('planVerdict')}</span>
          <span class="soft small">{new Intl.DateTimeFormat(language, day).format(verdictAt)}</span>
        </li>
      )}
    </ol>
  );
};

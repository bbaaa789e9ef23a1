import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useT } from '../translate';
import type { PlanPost } from './plan-steps';

export interface PlanGoProps {
  readonly posts: readonly PlanPost[];
  /** The plan is stored: it is in the history, and reminders follow. */
  readonly started: boolean;
  /** Something is brewing out there: a try now would measure that. */
  readonly paused?: boolean | undefined;
  /** Starts the plan if need be, then brings up the composer of the post with that rank; none for a later start. */
  readonly onTry: (index?: number) => void;
  /** Copies the version of the post with that rank. */
  readonly onCopy: (index: number) => void;
  /** Shows the plan in the history. */
  readonly onPlan: () => void;
  /** Said above the button. */
  readonly children?: ComponentChildren;
}

/** The step to take now, always in sight. */
export const PlanGo = ({ posts, started, paused, onTry, onCopy, onPlan, children }: PlanGoProps) => {
  const { t } = useT();
  const next = posts.findIndex(({ now, handedOver }) => now && !handedOver);
  const last = posts.findLast(({ handedOver }) => handedOver);
  const post = posts[next];
  return (
    <div class="plan-go">
      {children}
      {paused && <Notice icon="wave">{t('vigilancePaused')}</Notice>}
      {last && (
        <Notice tone="good">{t('planHandedOver', { variant: last.variant, network: last.network })}</Notice>
      )}
      {started && !post && !last && <Notice tone="good">{t('planKept')}</Notice>}
      {post && (
        <Button look="main" wide icon={post.way} disabled={paused} onPress={() => onTry(next)}>
          {t(post.way === 'open' ? 'planOpen' : 'planCopyOpen', {
            network: post.network,
            variant: post.variant,
          })}
        </Button>
      )}
      {!post && !started && (
        <Button look="main" wide icon="history" disabled={paused} onPress={() => onTry()}>
          {t('planKeep')}
        </Button>
      )}
      <div class="row">
        {started && post?.way === 'open' && (
          <Button look="quiet" icon="copy" onPress={() => onCopy(next)}>
            {t('planCopy', { variant: post.variant })}
          </Button>
        )}
        {started && (
          <Button look="quiet" icon="history" onPress={onPlan}>
            {t('planSee')}
          </Button>
        )}
      </div>
    </div>
  );
};

import type { Words } from '../../../components/translate';
import type { PendingPost } from '../../history/pending-posts';
import { networkById } from '../../networks';

/** What is said of a post still to be made. */
export interface SaidPost {
  readonly title: string;
  readonly message: string;
}

const day = 86_400_000;

/** "Thursday 10:00" within the week, else with the date. */
export function sayMoment(at: number, now: number, language: string): string {
  const near = Math.abs(at - now) < 6 * day;
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    ...(near ? {} : { day: 'numeric', month: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** The words of a reminder: that it is time, or that a time went by and no harm was done. */
export function sayPost(post: PendingPost, on: boolean, now: number, { t, language }: Words): SaidPost {
  const what = {
    variant: post.variant,
    network: networkById(post.network).name,
    when: sayMoment(post.at, now, language),
  };
  if (!on) return { title: t('remindTitle', what), message: t('remindOff', what) };
  if (post.state === 'due') return { title: t('remindTitle', what), message: t('remindDue', what) };
  return { title: t('remindMovedTitle', what), message: t('remindMoved', what) };
}

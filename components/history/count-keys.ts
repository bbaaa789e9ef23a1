import type { CountName } from './experiment-view-model';

/** What each count is called. */
export const countKeys = {
  likes: 'countLikes',
  comments: 'countComments',
  reposts: 'countReposts',
  views: 'countViews',
} as const satisfies Readonly<Record<CountName, string>>;

import type { Words } from '../translate';
import { sayAway } from './say-away';

/** How long ago something was: "just now", "5 minutes ago". */
export const sayAgo = (at: number, now: number, { t, language }: Words): string =>
  now - at < 60_000 ? t('agoJustNow') : sayAway(at, now, language);

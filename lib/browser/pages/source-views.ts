import { sayWith } from '../../../components/say';
import type { Words } from '../../../components/translate';
import type { SourceView } from '../../../components/vigilance/source-row';
import { kindNamed } from '../../feeds/kinds/source-kinds';
import { hostOf } from '../../feeds/links/host-of';
import { lastingMove } from '../../feeds/poll/follow-move';
import { parseSourceState } from '../../feeds/poll/parse-source-state';
import { problemSentence, sourceHealth } from '../../feeds/poll/source-health';
import type { FollowedSource } from '../vigilance/followed-source';
import { isGranted } from '../vigilance/is-granted';

/** A source and what is kept of it. */
export interface SourceKept {
  readonly source: FollowedSource;
  readonly state: unknown;
  readonly mentions: number;
}

/** An address without what may be a key: its host and path. */
function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname === '/' ? '' : pathname}`;
}

/** A source's line in the list, in the reader's language. */
export function sourceView(
  { source, state, mentions }: SourceKept,
  granted: readonly string[],
  now: number,
  words: Words,
): SourceView {
  const { id, name, kind, address, addedAt } = source;
  const view = { id, name, kind: words.t(kindNamed(kind).label), host: hostOf(address), mentions };
  if (address === '') return { ...view, state: 'file', since: addedAt };
  if (!isGranted(granted, address)) return { ...view, state: 'not-allowed' };
  const known = parseSourceState(state);
  if (!known) return { ...view, state: 'new' };
  const health = sourceHealth(known, now);
  const movedTo = lastingMove(known, address, now);
  return {
    ...view,
    state: health.state,
    ...(known.problem && { problem: sayWith(words)(problemSentence(known.problem)) }),
    ...('since' in health && health.since !== undefined && { since: health.since }),
    ...(known.readAt !== undefined && { readAt: known.readAt }),
    nextAt: known.nextAt,
    ...(movedTo !== undefined && { movedTo: placeOf(movedTo) }),
  };
}

import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon-paths';
import { useT } from '../translate';
import { sayAgo } from './say-ago';
import { sayAway } from './say-away';

/** A source as its line in the list shows it. Times in ms since 1970. */
export interface SourceView {
  readonly id: string;
  readonly name: string;
  /** What kind it is, as people call it. */
  readonly kind: string;
  readonly host: string;
  readonly state: 'new' | 'fine' | 'quiet' | 'down' | 'not-allowed' | 'file';
  /** Why the last try failed, in a sentence. */
  readonly problem?: string | undefined;
  /** Since when it is quiet or down; when a file was imported. */
  readonly since?: number | undefined;
  readonly readAt?: number | undefined;
  readonly nextAt?: number | undefined;
  readonly mentions: number;
  /** Where it has been answering from for days: host and path. */
  readonly movedTo?: string | undefined;
}

interface SourceRowProps {
  readonly source: SourceView;
  readonly now: number;
  readonly onAllow: (id: string) => void;
  readonly onRead: (id: string) => void;
  readonly onFollowMove: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

const marks: Readonly<Record<SourceView['state'], IconName>> = {
  new: 'history',
  fine: 'tick',
  quiet: 'moon',
  down: 'attention',
  'not-allowed': 'attention',
  file: 'data',
};

/** One source: what it is, how it is doing in words, and what can be done about it. */
export const SourceRow = ({ source, now, onAllow, onRead, onFollowMove, onRemove }: SourceRowProps) => {
  const { t, plural } = useT();
  const { id, name, kind, host, state, problem, mentions, movedTo } = source;
  return (
    <li class={`source ${state}`}>
      <Icon name={state === 'fine' && problem ? 'history' : marks[state]} size={18} />
      <div class="source-words">
        <span class="source-name">{name}</span>
        <span class="soft small">
          {[kind, host, plural('sourceMentions', mentions)].filter(Boolean).join(' · ')}
        </span>
        <SourceState source={source} now={now} />
        {movedTo !== undefined && <span class="small">{t('sourceMoved', { place: movedTo })}</span>}
      </div>
      {state === 'not-allowed' && <Button onPress={() => onAllow(id)}>{t('sourceAllow', { host })}</Button>}
      {movedTo !== undefined && <Button onPress={() => onFollowMove(id)}>{t('sourceFollowMove')}</Button>}
      {state !== 'not-allowed' && state !== 'file' && (
        <Button look="icon" icon="reload" label={t('sourceReadNow', { name })} onPress={() => onRead(id)} />
      )}
      <Button look="icon" icon="bin" label={t('sourceRemove', { name })} onPress={() => onRemove(id)} />
    </li>
  );
};

const SourceState = ({ source, now }: { source: SourceView; now: number }) => {
  const words = useT();
  const { t, language } = words;
  const { state, host, problem, since, readAt, nextAt = now } = source;
  const ago = (at: number) => sayAgo(at, now, words);
  const day = (at: number) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(at);
  const next = sayAway(Math.max(now, nextAt), now, language);
  const said = [
    state === 'not-allowed' && t('sourceNotAllowed', { host }),
    state === 'file' && t('sourceFromFile', { ago: ago(since ?? now) }),
    state === 'down' && since !== undefined && t('sourceDownSince', { when: day(since) }),
    state === 'quiet' && since !== undefined && t('sourceQuiet', { when: day(since) }),
    state !== 'not-allowed' && problem && `${problem} ${t('sourceTryAgain', { next })}`,
    !problem && state === 'new' && t('sourceFirst'),
    !problem &&
      (state === 'fine' || state === 'quiet') &&
      readAt !== undefined &&
      t('sourceRead', { ago: ago(readAt), next }),
  ].filter(Boolean);
  return <span class="small source-state">{said.join(' ')}</span>;
};

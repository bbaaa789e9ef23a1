import { Letter } from '../parts/letter';
import { useT } from '../translate';
import type { MissedView } from './experiment-view-model';
import { Moment } from './moment';

const whyKeys = {
  deleted: 'missedDeleted',
  unreachable: 'missedUnreachable',
  refused: 'missedRefused',
  unclear: 'missedUnclear',
  'not-shown': 'missedNotShown',
} as const satisfies Readonly<Record<MissedView['why'], string>>;

/** Readings that failed, each with its reason: none is passed over in silence. */
export const MissedList = ({ missed }: { missed: readonly MissedView[] }) => {
  const { t } = useT();
  if (missed.length === 0) return null;
  return (
    <div class="stack">
      <h3>{t('missedTitle')}</h3>
      <ul class="stack">
        {missed.map(({ id, variant, network, at, why }) => (
          <li key={id}>
            <span class="reading-of">
              <Letter name={variant} /> {network}
            </span>{' '}
            <span class="soft small">
              <Moment at={at} />
            </span>
            <div>{t(whyKeys[why])}</div>
          </li>
        ))}
      </ul>
    </div>
  );
};

import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon-paths';
import { useT } from '../translate';
import { type BadgeState, badgeWords } from './badge-state';

interface BadgeProps {
  readonly theme: 'light' | 'dark';
  readonly state: BadgeState;
  /** Is the panel open? */
  readonly open: boolean;
  /** Initials of who signs here just now. */
  readonly initials?: string | undefined;
  /** Why something is brewing out there, if it is. */
  readonly brewing?: string | undefined;
  readonly onOpen: (event: MouseEvent) => void;
}

const shapes: Readonly<Record<Exclude<BadgeState['kind'], 'findings'>, IconName>> = {
  quiet: 'flourish',
  good: 'tick',
  unsigned: 'pen',
  brewing: 'wave',
  'two-ways': 'ab',
  testing: 'ab',
};

/** More than three are said by the panel; the badge has room for one sign. */
const mostShown = 3;

/** The quiet round button beside the box. It opens and closes the panel, and can do nothing else. */
export const Badge = ({ theme, state, open, initials, brewing, onOpen }: BadgeProps) => {
  const words = useT();
  const label = [
    words.t('badgeName', { state: badgeWords(state, words) }),
    brewing,
    initials && words.t('badgeSigner', { initials }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="paraphe badge-frame" data-theme={theme} lang={words.language}>
      <button
        type="button"
        class={`badge ${state.kind}`}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={onOpen}
      >
        {state.kind === 'findings' ? (
          <span class="badge-count" data-count={Math.min(mostShown, Math.max(1, state.count))} />
        ) : (
          <Icon name={shapes[state.kind]} size={20} />
        )}
        {brewing && state.kind !== 'brewing' && (
          <span class="badge-wave">
            <Icon name="wave" size={11} />
          </span>
        )}
        {initials && <span class="badge-signer" data-initials={initials.slice(0, 3)} />}
      </button>
    </div>
  );
};

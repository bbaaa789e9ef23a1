import { type IconName, iconPaths } from './icon-paths';

const drawn: Partial<Record<IconName, string>> = { ...iconPaths };

/** More icons than those of a box: our own pages add theirs before they draw. */
export const alsoDraw = (paths: Partial<Record<IconName, string>>): void => {
  Object.assign(drawn, paths);
};

/** An icon that only repeats what words beside it say: hidden from screen readers. */
export const Icon = ({ name, size = 18 }: { name: IconName; size?: number }) => (
  <svg
    class="icon"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width={name === 'grip' || name === 'more' ? 2.6 : 1.7}
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={drawn[name]} />
  </svg>
);

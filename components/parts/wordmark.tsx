import { Icon } from './icon';

/** The flourish and the name; the only place where a serif is used. */
export const Wordmark = ({ size = 20 }: { size?: number }) => (
  <span class="wordmark">
    <Icon name="flourish" size={size} />
    <span>Paraphe</span>
  </span>
);

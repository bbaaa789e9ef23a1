import { useT } from '../translate';

/** Characters as the network weighs them, and its limit. */
export interface Length {
  readonly used: number;
  readonly max: number;
}

/** From here on the bar asks for attention: the last tenth. */
const nearShare = 0.9;

export type LengthState = 'fine' | 'near' | 'over';

const lengthState = ({ used, max }: Length): LengthState =>
  used > max ? 'over' : used >= max * nearShare ? 'near' : 'fine';

/** How much of a network's limit a message takes: a bar, and the same in words. */
export const Meter = ({ length, label }: { length: Length; label: string }) => {
  const { t, plural, language } = useT();
  const state = lengthState(length);
  const numbers = new Intl.NumberFormat(language);
  const share = Math.min(100, (100 * length.used) / Math.max(1, length.max));
  const left = length.max - length.used;
  const words =
    state === 'over'
      ? plural('meterOver', -left)
      : state === 'near'
        ? plural('meterLeft', left)
        : t('meterUsed', { used: numbers.format(length.used), max: numbers.format(length.max) });
  return (
    <div class={`meter ${state}`}>
      <svg class="meter-bar" width="100%" height="4" aria-hidden="true" focusable="false">
        <rect class="meter-track" width="100%" height="4" rx="2" />
        <rect class="meter-fill" width={`${share}%`} height="4" rx="2" />
      </svg>
      <span class="meter-words">
        <span class="sr">{label} </span>
        {words}
      </span>
    </div>
  );
};

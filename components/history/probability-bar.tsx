import { Letter } from '../parts/letter';
import { useT } from '../translate';

interface ProbabilityBarProps {
  /** That A does better on the target, 0 to 1. */
  readonly probabilityA: number;
  readonly target: string;
}

/** Never "0 in 100" nor "100 in 100": no test is that sure. */
const chances = (probability: number) => Math.min(99, Math.max(1, Math.round(100 * probability)));

/**
 * How sure, for somebody who never met a probability: a line from "surely A" to "surely B", the middle is a coin
 * flip, a marker says where this experiment stands. The same is in a table below.
 */
export const ProbabilityBar = ({ probabilityA, target }: ProbabilityBarProps) => {
  const { t } = useT();
  const forA = chances(probabilityA);
  const at = `${100 - forA}%`;
  return (
    <figure class="probability">
      <svg class="probability-bar" width="100%" height="44" aria-hidden="true" focusable="false">
        <rect class="probability-track" y="18" width="100%" height="8" rx="4" />
        <rect class="probability-flip" x="40%" y="18" width="20%" height="8" />
        <line class="probability-middle" x1="50%" x2="50%" y1="12" y2="32" />
        <svg class="probability-marker" x={at} overflow="visible" aria-hidden="true">
          <circle cy="22" r="10" />
          <circle class="probability-dot" cy="22" r="4" />
        </svg>
      </svg>
      <div class="probability-ends" aria-hidden="true">
        <span>
          <Letter name="A" /> {t('probabilitySurelyA')}
        </span>
        <span>{t('probabilityFlip')}</span>
        <span>
          {t('probabilitySurelyB')} <Letter name="B" />
        </span>
      </div>
      <table class="table chances">
        <caption class="sr">{t('probabilityCaption', { target })}</caption>
        <tbody>
          <tr>
            <th scope="row">
              <Letter name="A" /> {t('probabilityBetter', { variant: 'A', target })}
            </th>
            <td class="number">{t('probabilityChances', { chances: forA })}</td>
          </tr>
          <tr>
            <th scope="row">
              <Letter name="B" /> {t('probabilityBetter', { variant: 'B', target })}
            </th>
            <td class="number">{t('probabilityChances', { chances: 100 - forA })}</td>
          </tr>
        </tbody>
      </table>
    </figure>
  );
};

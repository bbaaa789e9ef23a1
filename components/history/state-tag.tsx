import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon-paths';
import { useT } from '../translate';
import type { ExperimentState } from './experiment-view-model';

const looks = {
  planned: ['statePlanned', 'pen'],
  running: ['stateRunning', 'ab'],
  told: ['stateTold', 'flourish'],
  decided: ['stateDecided', 'tick'],
} as const satisfies Readonly<Record<ExperimentState, readonly [string, IconName]>>;

/** How far an experiment has come: a shape and a word. */
export const StateTag = ({ state }: { state: ExperimentState }) => {
  const { t } = useT();
  const [key, icon] = looks[state];
  return (
    <span class={`tag ${state}`}>
      <Icon name={icon} size={14} />
      {t(key)}
    </span>
  );
};

import { useT } from '../translate';
import { stepNames, type WelcomeStep, welcomeSteps } from './welcome-steps';

interface StepListProps {
  readonly step: WelcomeStep;
  readonly onStep: (step: WelcomeStep) => void;
}

/** Every step, the present one marked; any of them is one press away. */
export const StepList = ({ step, onStep }: StepListProps) => {
  const { t } = useT();
  const at = welcomeSteps.indexOf(step);
  return (
    <nav class="welcome-steps" aria-label={t('welcomeSteps')}>
      <ol>
        {welcomeSteps.map((one, index) => (
          <li key={one} class={index < at ? 'behind' : ''}>
            <button
              type="button"
              aria-current={one === step ? 'step' : undefined}
              onClick={() => onStep(one)}
            >
              <span class="welcome-dot" />
              {t(stepNames[one])}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};

import '../parts/page-icons';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button';
import { type Saved, SavedNote } from '../parts/saved-note';
import { Wordmark } from '../parts/wordmark';
import { useT } from '../translate';
import { StepList } from './step-list';
import { type WelcomeStep, welcomeSteps } from './welcome-steps';

interface WelcomePageProps {
  readonly step: WelcomeStep;
  /** The title of this step: what is asked, or said. */
  readonly title: string;
  /** One sentence under it: why. */
  readonly intro: string;
  /** Is something of this step decided? Otherwise going on is called skipping, which is what it is. */
  readonly decided: boolean;
  readonly saved?: Saved | undefined;
  /** The controls of this step. */
  readonly children: ComponentChildren;
  readonly onStep: (step: WelcomeStep) => void;
  /** The welcome is over, at its end or before. */
  readonly onEnd: () => void;
}

/** The frame of the welcome: where one is, what is asked, and the ways on, back and out, always at the same place. */
export const WelcomePage = (props: WelcomePageProps) => {
  const { step, title, intro, decided, saved, children, onStep, onEnd } = props;
  const { t } = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // Another step is another page for who listens to it; the first one is read from its top.
    if (shown.current === step) return;
    shown.current = step;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  const at = welcomeSteps.indexOf(step);
  const next = welcomeSteps[at + 1];
  const before = welcomeSteps[at - 1];
  const on = at === 0 ? t('welcomeStart') : next && !decided ? t('welcomeSkip') : t('welcomeNext');
  return (
    <div class="page welcome">
      <header class="page-header">
        <Wordmark size={28} />
        {next && (
          <Button look="quiet" onPress={onEnd}>
            {t('welcomeLeave')}
          </Button>
        )}
      </header>
      <StepList step={step} onStep={onStep} />
      <main class="page-main">
        <div class="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p class="soft">{intro}</p>
        </div>
        {children}
      </main>
      <footer class="welcome-foot">
        {before && (
          <Button icon="back" onPress={() => onStep(before)}>
            {t('welcomeBack')}
          </Button>
        )}
        <div class="grow">
          <SavedNote saved={saved} />
        </div>
        {next ? (
          <Button look={decided || at === 0 ? 'main' : 'plain'} onPress={() => onStep(next)}>
            {on}
          </Button>
        ) : (
          <Button look="main" icon="tick" onPress={onEnd}>
            {t('welcomeDone')}
          </Button>
        )}
      </footer>
    </div>
  );
};

import type { ComponentChildren } from 'preact';
import { Notice } from '../../parts/notice';
import { useT } from '../../translate';

const hints = ['welcomeTryBox', 'welcomeTryBadge', 'welcomeTryFix'] as const;

/** A practice box with a message that has something to say about, and the three presses that show it all. */
export const TryStep = ({ children }: { readonly children: ComponentChildren }) => {
  const { t } = useT();
  return (
    <div class="welcome-try">
      <ol class="welcome-hints">
        {hints.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      {children}
      <Notice icon="practice">{t('practiceNothingCounts')}</Notice>
    </div>
  );
};

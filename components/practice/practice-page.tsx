import type { ComponentChildren } from 'preact';
import { PageFrame, type PageLinks } from '../page/page-frame';
import { Notice } from '../parts/notice';
import { useT } from '../translate';

interface PracticePageProps {
  readonly links: PageLinks;
  /** PracticeCards. */
  readonly children: ComponentChildren;
}

/** A place to try everything: compose boxes of every kind, and nothing that can be published. */
export const PracticePage = ({ links, children }: PracticePageProps) => {
  const { t } = useT();
  return (
    <PageFrame current="practice" links={links} title={t('practiceTitle')} intro={t('practiceIntro')}>
      <Notice icon="practice">{t('practiceNothingCounts')}</Notice>
      <div class="practice-cards">{children}</div>
    </PageFrame>
  );
};

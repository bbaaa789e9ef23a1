import '../parts/page-icons';
import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon-paths';
import { Wordmark } from '../parts/wordmark';
import { useT } from '../translate';

export type PageName = 'practice' | 'history' | 'options';

/** Where our own pages are. */
export type PageLinks = Readonly<Record<PageName, string>>;

interface PageFrameProps {
  readonly current: PageName;
  readonly links: PageLinks;
  readonly title: string;
  /** A way back, above the title. */
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** One sentence under the title. */
  readonly intro?: string | undefined;
  readonly children: ComponentChildren;
}

const entries = [
  ['practice', 'navPractice', 'practice'],
  ['history', 'navHistory', 'history'],
  ['options', 'navOptions', 'settings'],
] as const satisfies readonly (readonly [PageName, string, IconName])[];

/** The frame of every page of ours: the name, the three pages, the title. */
export const PageFrame = ({ current, links, title, back, intro, children }: PageFrameProps) => {
  const { t } = useT();
  return (
    <div class="page">
      <header class="page-header">
        <Wordmark size={28} />
        <nav class="page-nav" aria-label={t('navName')}>
          {entries.map(([page, key, icon]) => (
            <a key={page} href={links[page]} aria-current={page === current ? 'page' : undefined}>
              <Icon name={icon} />
              {t(key)}
            </a>
          ))}
        </nav>
      </header>
      <main class="page-main">
        <div class="page-title">
          {back && (
            <a class="page-back" href={back.href}>
              <Icon name="back" size={16} />
              {back.label}
            </a>
          )}
          <h1>{title}</h1>
          {intro && <p class="soft">{intro}</p>}
        </div>
        {children}
      </main>
    </div>
  );
};

import { useT } from '../translate';

const entries = [
  ['list', '#', 'historyNavList'],
  ['learnt', '#/learnt', 'historyNavLearnt'],
  ['report', '#/report', 'historyNavReport'],
] as const;

export type HistoryPart = (typeof entries)[number][0];

/** The three ways to look at the history. */
export const HistoryNav = ({ current }: { current: HistoryPart }) => {
  const { t } = useT();
  return (
    <nav class="history-nav" aria-label={t('historyNavName')}>
      {entries.map(([part, href, key]) => (
        <a key={part} href={href} aria-current={part === current ? 'page' : undefined}>
          {t(key)}
        </a>
      ))}
    </nav>
  );
};

import { Button } from '../parts/button';
import { useT } from '../translate';

export interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly perPage: number;
  /** How many there are; undefined while they are being counted. */
  readonly total: number | undefined;
  readonly onPage: (page: number) => void;
}

/** Where one is in a long list, and the way to the next part. */
export const Pager = ({ page, perPage, total, onPage }: PagerProps) => {
  const { t, language } = useT();
  if (total === undefined || total <= perPage) return null;
  const number = new Intl.NumberFormat(language);
  const last = Math.ceil(total / perPage) - 1;
  const shown = {
    from: number.format(page * perPage + 1),
    to: number.format(Math.min(total, (page + 1) * perPage)),
    total: number.format(total),
  };
  return (
    <nav class="pager" aria-label={t('pagerName')}>
      <Button icon="back" disabled={page === 0} onPress={() => onPage(page - 1)}>
        {t('pagerNewer')}
      </Button>
      <span class="soft small">{t('pagerShown', shown)}</span>
      <Button disabled={page >= last} onPress={() => onPage(page + 1)}>
        {t('pagerOlder')}
      </Button>
    </nav>
  );
};

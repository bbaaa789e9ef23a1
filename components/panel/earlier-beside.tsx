import { Diff } from '../parts/diff';
import { wordDiff } from '../parts/word-diff';
import { useT } from '../translate';

interface EarlierBesideProps {
  /** What was published. */
  readonly earlier: string;
  readonly draft: string;
}

/** A post already published and the draft that says it again, side by side; each shows what only it has. */
export const EarlierBeside = ({ earlier, draft }: EarlierBesideProps) => {
  const { t } = useT();
  const parts = wordDiff(earlier, draft);
  const column = (name: string, without: 'added' | 'removed') => (
    <figure>
      <figcaption class="soft">{name}</figcaption>
      <Diff parts={parts.filter(({ kind }) => kind !== without)} only={name} />
    </figure>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
    <section class="beside" aria-label={t('besideName')} tabIndex={0}>
      {column(t('besideEarlier'), 'added')}
      {column(t('besideDraft'), 'removed')}
    </section>
  );
};

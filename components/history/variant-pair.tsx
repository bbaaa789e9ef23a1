import { Diff } from '../parts/diff';
import { Letter } from '../parts/letter';
import { wordDiff } from '../parts/word-diff';
import { useT } from '../translate';

/** The two versions side by side; each shows what only it has. */
export const VariantPair = ({ a, b }: { a: string; b: string }) => {
  const { t } = useT();
  const parts = wordDiff(a, b);
  return (
    <div class="variants">
      <figure class="version">
        <figcaption>
          <Letter name="A" /> {t('versionA')}
        </figcaption>
        <Diff parts={parts.filter((part) => part.kind !== 'added')} only="A" />
      </figure>
      <figure class="version">
        <figcaption>
          <Letter name="B" /> {t('versionB')}
        </figcaption>
        <Diff parts={parts.filter((part) => part.kind !== 'removed')} only="B" />
      </figure>
    </div>
  );
};

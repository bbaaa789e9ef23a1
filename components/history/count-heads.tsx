import { useT } from '../translate';
import { countKeys } from './count-keys';
import type { countNames } from './experiment-view-model';

/** The heads of the columns of counts in a table. */
export const CountHeads = ({ names }: { names: readonly (typeof countNames)[number][] }) => {
  const { t } = useT();
  return (
    <>
      {names.map((name) => (
        <th key={name} scope="col" class="number">
          {t(countKeys[name])}
        </th>
      ))}
    </>
  );
};

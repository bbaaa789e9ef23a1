import { useEffect, useMemo, useState } from 'preact/hooks';
import { HistoryPage } from '../../../components/history/history-page';
import { useT } from '../../../components/translate';
import { everything, queryFromAddress, queryToAddress } from '../../history/query';
import { networkById } from '../../networks';
import type { Settings } from '../settings';
import { pageLinks } from './draw-page';
import { later } from './later';
import { perPage } from './open-early';
import { opening } from './opening-rows';
import { problemKeys } from './problem-keys';
import { summaryRow } from './summary-row';
import { useCopies } from './use-copies';
import { useFinder } from './use-finder';
import { useLive } from './use-live';
import { useLost } from './use-lost';
import { useSavedViews } from './use-saved-views';

/** How the brand is doing follows the list: where no source is followed there is nothing of it. */
const HistoryVigilance = later(() => import('./history-vigilance').then((module) => module.HistoryVigilance));

/** The list: the newest at once from the store, any other question from the finder. */
export const HistoryList = ({ address, settings }: { address: string; settings: Settings }) => {
  const words = useT();
  const { t } = words;
  const query = queryFromAddress(address);
  const [{ page, of }, setPage] = useState({ page: 0, of: address });
  const at = of === address ? page : 0;
  const newest = useLive(async (history) => {
    const [rows, empty] = await Promise.all([history.newest(perPage, false), history.isEmpty()]);
    return { rows, empty, at: performance.now() };
  }, 'newest');
  const finder = useFinder(newest?.state === 'ready' ? newest.value.at : undefined);
  const plain = queryToAddress(query) === '' && at === 0;
  const ids = useMemo(
    () => (plain ? undefined : finder?.find(queryFromAddress(address))),
    [finder, address, plain],
  );
  const all = useMemo(() => finder?.find(everything).length, [finder]);
  const facets = useMemo(() => finder?.facets(), [finder]);
  const shownIds = ids?.slice(at * perPage, (at + 1) * perPage);
  const asked = useLive(
    async (history) => (shownIds ? history.summaries(shownIds) : undefined),
    shownIds ? shownIds.join(' ') : 'none',
  );
  const views = useSavedViews();
  const problem = newest?.state === 'failed' ? newest.problem : undefined;
  const lost = useLost(problem);
  const copies = useCopies(newest?.state === 'ready' ? newest.value.empty : undefined);

  const [first, setFirst] = useState(() => opening.rows);
  useEffect(() => {
    void opening.asked.then(() => setFirst(opening.rows));
    return () => {
      opening.rows = undefined;
    };
  }, []);
  const newestRows = newest?.state === 'ready' ? newest.value.rows : first;
  const rows = plain ? newestRows : asked?.state === 'ready' ? asked.value : undefined;
  // Read by `npm run bench:history`: from here on these rows are there and answer.
  useEffect(() => {
    if (rows) performance.mark('history:listed');
  }, [rows]);
  const total = plain ? (all ?? newestRows?.length) : ids?.length;
  return (
    <HistoryPage
      links={pageLinks}
      vigilance={<HistoryVigilance settings={settings} />}
      rows={rows?.map((row) => summaryRow(row, words))}
      empty={newest?.state === 'ready' && newest.value.empty}
      problem={problem === 'newer' ? t(problemKeys.newer) : undefined}
      hrefOf={(id) => `#${encodeURIComponent(id)}`}
      query={query}
      choices={{
        networks: (facets?.networks ?? []).map((id) => ({ id, label: networkById(id).name })),
        people: facets?.people ?? [],
        axes: facets?.axes ?? [],
        practised: facets?.practised ?? false,
      }}
      onQuery={(asked) => {
        const next = queryToAddress(asked);
        history.replaceState(null, '', next ? `#?${next}` : '#');
        dispatchEvent(new HashChangeEvent('hashchange'));
      }}
      pager={{
        page: at,
        perPage,
        total,
        onPage: (next) => {
          setPage({ page: next, of: address });
          scrollTo(0, 0);
        },
      }}
      views={{ ...views, here: queryToAddress(query) }}
      copies={copies}
      lost={lost}
    />
  );
};

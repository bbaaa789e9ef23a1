import { useEffect, useState } from 'preact/hooks';
import { HistoryPage } from '../../../components/history/history-page';
import { useT } from '../../../components/translate';
import { pageLinks } from './draw-page';
import { experimentRow } from './experiment-views';
import { OneExperiment } from './one-experiment';
import { useHistory } from './use-history';

const idInAddress = (): string => decodeURIComponent(location.hash.slice(1));

/** The history: the list, or the one experiment that the address names. */
export const History = () => {
  const words = useT();
  const { experiments, unreadable, failed } = useHistory();
  const [id, setId] = useState(idInAddress());
  useEffect(() => {
    const follow = () => setId(idInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const chosen = experiments?.find((one) => one.id === id);
  if (chosen) return <OneExperiment key={chosen.id} experiment={chosen} />;
  const problems = [
    failed && words.t('historyFailed'),
    unreadable > 0 && words.plural('historyUnreadable', unreadable),
    id !== '' && experiments && words.t('experimentGone'),
  ].filter(Boolean);
  return (
    <HistoryPage
      links={pageLinks}
      rows={experiments?.map((experiment) => experimentRow(experiment, Date.now(), words))}
      problem={problems.length > 0 ? problems.join(' ') : undefined}
      hrefOf={(one) => `#${encodeURIComponent(one)}`}
    />
  );
};

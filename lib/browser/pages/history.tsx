import { HistoryList } from './history-list';
import { Learnt } from './learnt';
import { OneExperiment } from './one-experiment';
import { Report } from './report';
import { useHash } from './use-hash';

const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
};

/** The history: the list, what it taught, a report, or the one experiment that the address names. */
export const History = () => {
  const hash = useHash();
  const [path = '', query = ''] = hash.split(/\?(.*)/s);
  if (path === '/learnt') return <Learnt />;
  if (path === '/report') return <Report address={query} />;
  if (path === '') return <HistoryList address={query} />;
  return <OneExperiment key={path} id={decoded(path)} />;
};

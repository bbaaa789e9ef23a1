import type { Settings } from '../settings';
import { HistoryList } from './history-list';
import { ImportPosts } from './import-posts';
import { WhatWeLearnt } from './learnt';
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

/** The history: the list, what it taught, a report, an import, or the one experiment that the address names. */
export const History = ({ settings }: { readonly settings: Settings }) => {
  const hash = useHash();
  const [path = '', query = ''] = hash.split(/\?(.*)/s);
  if (path === '/learnt') return <WhatWeLearnt />;
  if (path === '/report') return <Report address={query} />;
  if (path === '/import') return <ImportPosts />;
  if (path === '') return <HistoryList address={query} settings={settings} />;
  return <OneExperiment key={path} id={decoded(path)} />;
};

import type { Settings } from '../settings';
import { HistoryList } from './history-list';
import { later } from './later';
import { useHash } from './use-hash';

const ImportPosts = later(() => import('./import-posts').then((module) => module.ImportPosts));
const OneExperiment = later(() => import('./one-experiment').then((module) => module.OneExperiment));
const Report = later(() => import('./report').then((module) => module.Report));
const WhatWeLearnt = later(() => import('./learnt').then((module) => module.WhatWeLearnt));

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
  if (path === '/learnt') return <WhatWeLearnt settings={settings} />;
  if (path === '/report') return <Report address={query} settings={settings} />;
  if (path === '/import') return <ImportPosts />;
  if (path === '') return <HistoryList address={query} settings={settings} />;
  return <OneExperiment key={path} id={decoded(path)} settings={settings} />;
};

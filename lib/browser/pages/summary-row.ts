import type { ExperimentRow } from '../../../components/history/experiment-view-model';
import type { Words } from '../../../components/translate';
import type { Summary } from '../../history/summary';
import { networkById } from '../../networks';
import { saidThen } from './said-then';

const nameOf = (network: string): string => networkById(network).name;

/** A line of the list, from what the store derived: nothing is computed again for it. */
export function summaryRow(summary: Summary, words: Words): ExperimentRow {
  const { id, title, test, target, stage, startedAt, practice, claim, by } = summary;
  return {
    id,
    title,
    networks: [...test, target].map(nameOf),
    state: stage,
    startedAt,
    practice: practice === 1,
    by,
    ...(claim && stage === 'told' ? { verdict: saidThen(claim, nameOf(target), words) } : {}),
  };
}

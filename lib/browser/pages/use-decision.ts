import { useState } from 'preact/hooks';
import type { Words } from '../../../components/translate';
import type { Experiment } from '../../history/experiment';
import { networkById } from '../../networks';
import { ask } from '../ask';
import { grantedSites } from '../grants';
import { grantsOf } from '../grants-of';
import { openComposer } from '../open-composer';

/** Keeps her choice, then opens the target network's composer with it; `note` says when the text waits in the clipboard. */
export function useDecision(experiment: Experiment, { t }: Words) {
  const [note, setNote] = useState<string>();
  const decide = async (chosen: 'A' | 'B' | 'neither') => {
    const { id, target, variants, decision } = experiment;
    if (decision?.chosen !== chosen) {
      const at = Date.now();
      const made = { id: `${id}:decision:${at}`, type: 'decision/made', experiment: id, at, chosen } as const;
      await ask('history/append', [made]);
    }
    if (chosen === 'neither') return;
    const { servers } = grantsOf(await grantedSites());
    const way = await openComposer(networkById(target), variants[chosen], servers);
    if (way === 'copied') setNote(t('experimentNextCopied', { variant: chosen }));
  };
  return {
    note,
    onDecide: (chosen: 'A' | 'B' | 'neither') =>
      void decide(chosen).catch(() => setNote(t('readingNotStored'))),
  };
}

import { useState } from 'preact/hooks';
import { useT } from '../../../components/translate';
import { ask } from '../ask';

interface Memory {
  readonly outcome: string | undefined;
  onErase(): void;
}

/** Erasing the replies remembered, by the worker, which may hold some of them; says what came of it. */
export function useMemory(): Memory {
  const { t } = useT();
  const [outcome, setOutcome] = useState<string>();
  return {
    outcome,
    onErase: () =>
      void ask('replies/erase').then(
        () => setOutcome(t('rememberErased')),
        () => setOutcome(t('rememberEraseFailed')),
      ),
  };
}

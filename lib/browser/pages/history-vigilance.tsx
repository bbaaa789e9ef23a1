import { VigilanceCard } from '../../../components/vigilance/vigilance-card';
import type { Settings } from '../settings';
import { usePulse } from './use-pulse';

/** How the brand is doing, above the list; nothing where no source is followed. */
export const HistoryVigilance = ({ settings }: { readonly settings: Settings }) => {
  const pulse = usePulse(settings);
  return pulse ? (
    <VigilanceCard pulse={pulse} now={Date.now()} sourcesHref="/options.html#vigilance" />
  ) : null;
};

import { VigilanceBanner } from '../../components/panel/vigilance-banner';
import type { Ports } from './ports';

/**
 * What is brewing, above the findings; nothing when there is nothing to tell, or she has answered. `held`: a message
 * of hers was, as she asked.
 */
export function vigilanceLine(ports: Ports, held: boolean) {
  const { notice } = ports.vigilance.now;
  if (!notice) return undefined;
  const { reason, links, freshAt } = notice;
  // The answer comes back through what the worker lays out: a dead worker changes nothing, and says so elsewhere.
  const tell = (told: Promise<void>) => void told.catch(() => undefined);
  return (
    <VigilanceBanner
      reason={reason}
      links={links}
      freshAt={freshAt}
      now={ports.now()}
      held={held}
      onAnswer={(answer) => tell(ports.answerVigilance(answer))}
      onPutAside={(mention) => tell(ports.putAside(mention))}
    />
  );
}

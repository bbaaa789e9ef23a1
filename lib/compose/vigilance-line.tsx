import { VigilanceBanner } from '../../components/panel/vigilance-banner';
import type { BoxSession } from './box-session';

/** What is brewing, above the findings; nothing when there is nothing to tell, or she has answered. */
export function vigilanceLine({ state, ports }: BoxSession) {
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
      held={state.held}
      onAnswer={(answer) => tell(ports.answerVigilance(answer))}
      onPutAside={(mention) => tell(ports.putAside(mention))}
    />
  );
}

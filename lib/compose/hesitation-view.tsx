import { HesitateView } from '../../components/hesitate/hesitate-view';
import { useT } from '../../components/translate';
import type { Network } from '../networks/network';
import type { BoxSession } from './box-session';
import { firstText, type Hesitation } from './hesitation';

interface HesitationViewProps {
  readonly session: BoxSession;
  readonly hesitation: Hesitation;
}

/** The two versions and the plan, tied to the session that holds them. */
export const HesitationView = ({ session, hesitation }: HesitationViewProps) => {
  const { t } = useT();
  const { ports } = session;
  const { a, b, first, test, choices, handedOver } = hesitation;
  const seen = (network: Network) => ({
    id: network.id,
    name: network.name,
    reason: t('planWhyStakes', { network: network.name }),
  });
  const limit = test.limit('post');
  const way = ports.canFill(test.id, firstText(hesitation)) ? 'open' : 'copy';
  return (
    <HesitateView
      a={a}
      initialB={b}
      practice={ports.practice}
      networks={choices.map(seen)}
      network={seen(test)}
      promise={t('planPromiseRepost')}
      first={first}
      way={way}
      handedOver={handedOver !== undefined}
      {...(limit ? { lengthB: { used: limit.measure(b), max: limit.max } } : {})}
      onB={(text) => session.change({ ...hesitation, b: text })}
      onBack={() => session.change(undefined)}
      onNetwork={(id) => {
        const chosen = choices.find((network) => network.id === id);
        if (chosen) session.change({ ...hesitation, test: chosen });
      }}
      onTry={() => void session.tryElsewhere()}
      onCopyFirst={() => ports.copy(firstText(hesitation))}
    />
  );
};

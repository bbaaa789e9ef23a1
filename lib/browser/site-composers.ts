import type { Composers } from '../compose/composers';
import type { Ports } from '../compose/ports';
import { openComposer } from './open-composer';
import { shareAddress } from './share-address';

/** The composers of the sites themselves, for a box on one of them. */
export const siteComposers = ({ preferences }: Ports): Composers => ({
  canFill: (network, text) => shareAddress(network, text, preferences.now.servers) !== undefined,
  open: (network, text) => openComposer(network, text, preferences.now.servers),
});

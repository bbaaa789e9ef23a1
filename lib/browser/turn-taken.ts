import type { Draft } from '../draft/draft';
import type { SignaturePolicy } from '../signature/signature-policy';
import { brandFor } from './brands';
import type { Settings } from './settings';

const takesTurns = ({ default: usual, networks = {}, accounts = {} }: SignaturePolicy): boolean =>
  [usual, ...Object.values(networks), ...Object.values(accounts)].some(({ rotate }) => rotate === true);

/**
 * What changes once a message went out from this account: where the brand that writes from it takes its sign-offs in
 * turn, the next one comes, and no other brand's.
 */
export function turnTaken(
  settings: Settings,
  from: Pick<Draft, 'account' | 'network'>,
): Partial<Settings> | undefined {
  const { brandId, signature, turn } = brandFor(settings, from);
  if (!takesTurns(signature)) return undefined;
  if (brandId === settings.brandId) return { turn: turn + 1 };
  return {
    otherBrands: settings.otherBrands.map((one) => (one.id === brandId ? { ...one, turn: turn + 1 } : one)),
  };
}

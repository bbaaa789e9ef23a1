import { networks } from '../networks';
import { networkFile } from '../networks/network-file';
import { originCovers } from './origin-covers';

const adapters = networks.filter(({ id }) => id !== 'other');

/**
 * The scripts of the networks that a page may belong to: those of its host, else the software that runs on any host.
 * All of them where the address is not known.
 */
export function networkFiles(address: string | undefined): string[] {
  const url = URL.parse(address ?? '');
  const known = url && !['about:', 'blob:'].includes(url.protocol);
  const here = adapters.filter(({ matches }) => known && matches.some((one) => originCovers(one, url)));
  const elsewhere = known ? adapters.filter(({ onAnyHost }) => onAnyHost) : adapters;
  return [...new Set((here.length > 0 ? here : elsewhere).map(networkFile))];
}

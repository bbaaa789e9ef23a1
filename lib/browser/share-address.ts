import type { Network } from '../networks/network';

/** Address of a network's composer holding the text; software on any host is reached at her own server. */
export function shareAddress(
  { composer }: Network,
  text: string,
  [host]: readonly string[],
): string | undefined {
  return composer.share?.(text, host === undefined ? undefined : { host });
}

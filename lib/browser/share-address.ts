import { networkById } from '../networks';

/** Address of a network's composer holding the text; software on any host is reached at her own server. */
export function shareAddress(id: string, text: string, [host]: readonly string[]): string | undefined {
  return networkById(id).composer.share?.(text, host === undefined ? undefined : { host });
}

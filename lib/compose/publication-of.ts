import type { ComposeBox, Network } from '../networks/network';
import type { Publication } from './ports';

/** What is told of a text whose button was pressed at `at`, in ms since 1970. */
export const publicationOf = (text: string, network: Network, box: ComposeBox, at: number): Publication => {
  const { surface, answering, account } = box;
  const reply = surface === 'post' ? {} : { reply: answering ? { answering } : {} };
  const by = account === undefined ? {} : { account };
  return { network: network.id, text, at, ...reply, ...by };
};

import type { ComposeBox, Network } from '../networks/network';

const isMod = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

/** Is this key the one that publishes here? Never while an input method is composing. */
export function submits(
  event: KeyboardEvent,
  { root, network }: { readonly root: HTMLElement; readonly network: Network },
  box: ComposeBox,
): boolean {
  if (event.key !== 'Enter' || event.isComposing || !event.composedPath().includes(root)) return false;
  const keys = network.submitKeys[box.surface];
  if (keys === 'mod+enter') return isMod(event);
  return keys === 'enter' && !event.shiftKey && !isMod(event);
}

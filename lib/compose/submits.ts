import type { ComposeBox, Network } from '../networks/network';

const isMod = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

/** Is this key the one that publishes here? Never while an input method is composing. */
export function submits(
  event: KeyboardEvent,
  { root, network }: { readonly root: HTMLElement; readonly network: Network },
  box: ComposeBox,
): boolean {
  if (event.key !== 'Enter' || event.isComposing) return false;
  const path = event.composedPath();
  const keys = network.submitKeys[box.surface];
  // The whole form goes out, from the field of a content warning or from any part of a thread.
  if (keys === 'mod+enter') return isMod(event) && (path.includes(root) || path.includes(box.container));
  return keys === 'enter' && path.includes(root) && !event.shiftKey && !isMod(event);
}

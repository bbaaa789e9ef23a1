import { networkById } from '../networks';
import type { ComposeBox, Network, Page } from '../networks/network';

/** A card of the practice page: everything of a network but its site. */
interface Card {
  readonly element: HTMLElement;
  readonly network: string;
}

const boxOf = (card: Card, button: () => Element | null): ComposeBox => ({
  surface: 'post',
  container: card.element,
  submitControls: () => [button()].filter((control) => control !== null),
  avoid: () => [button()].filter((control) => control !== null),
});

/**
 * The network of a practice card: the real one's name, limit, keys and rules, in a box of our own page. A root that
 * stands in no card gives the generic network, which has no box there.
 */
export function practiceNetwork(root: HTMLElement, _page: Page): Network {
  const element = root.closest<HTMLElement>('[data-practice]');
  const id = element?.dataset.practice ?? 'other';
  const real = networkById(id);
  const button = () => element?.querySelector('.practice-foot button') ?? null;
  return {
    ...real,
    recognises: () => true,
    box: (inner) => (element?.contains(inner) ? boxOf({ element, network: id }, button) : undefined),
    permalink: () => undefined,
    counters: () => undefined,
  };
}

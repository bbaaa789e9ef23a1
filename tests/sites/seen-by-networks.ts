import { networkOf } from '../../lib/networks/index.ts';
import type { Page } from '../../lib/networks/network.ts';

/** For the tests: what lib/networks says of a page, asked from inside that page. */
declare global {
  interface Window {
    seen(): unknown;
    deep(selector: string): HTMLElement | undefined;
    permalinkOf(text: string): string | undefined;
    countersNow(): unknown;
  }
}

const page = (): Page => ({ url: new URL(location.href), document });

window.deep = (selector) => {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const found = [document, ...shadows].flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selector)]);
  return found.find((one) => one.getClientRects().length > 0);
};

function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : undefined;
}

window.seen = () => {
  const root = focused();
  const network = networkOf(page());
  const box = root && network.box(root, page());
  if (!box) return null;
  const { surface, answering, account, part, guessed } = box;
  return {
    network: network.id,
    surface,
    ...(answering && { answering: [answering.name, answering.handle].filter(Boolean).join(' @') }),
    ...(account && { account }),
    ...(part && { part: `${part.index + 1}/${part.count}` }),
    limit: network.limit(surface, box.facts)?.max,
    submit: box.submitControls().map((one) => one.textContent),
    guessed: guessed ?? false,
  };
};
window.permalinkOf = (text) => networkOf(page()).permalink?.(page(), text);
window.countersNow = () => {
  const counters = networkOf(page()).counters?.(page());
  return counters && Object.fromEntries(Object.entries(counters).map(([name, { value }]) => [name, value]));
};

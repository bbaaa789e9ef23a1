import type { Page } from '../../browsers/page.ts';
import type { Paraphe } from './start.ts';

/** Follows the feed at an address from the options (in French), as she does, and answers the browser's own question. */
export async function followSource(
  paraphe: Paraphe,
  tab: Page,
  address: string,
  answer: 'accept' | 'refuse' = 'accept',
): Promise<void> {
  await tab.click({ role: 'button', name: 'Ajouter une source' });
  await tab.eval(() => {
    const select = document.querySelector<HTMLSelectElement>('.add-source select');
    if (!select) return;
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await tab.fill('.add-source input', address);
  await tab.click({ role: 'button', name: 'Suivre cette source' });
  await paraphe.browser.permissionPrompt(answer);
}

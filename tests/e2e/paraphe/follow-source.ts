import type { Page } from '../../browsers/page.ts';
import { said } from './said.ts';
import type { Paraphe } from './start.ts';

interface Followed {
  /** The kind's name in the list, as the interface has it; any feed unless told. */
  readonly kind?: string;
  /** What is typed: an address, words, a hashtag. */
  readonly typed: string;
  readonly account?: { readonly handle: string; readonly password: string };
  /** To the browser's own question; none where it asks nothing. */
  readonly answer?: 'accept' | 'refuse' | 'not-asked';
  readonly lang?: 'en' | 'fr';
}

/** Adds a source from the options, as she does. */
export async function addSource(
  paraphe: Paraphe,
  tab: Page,
  { kind, typed, account, answer = 'accept', lang = 'fr' }: Followed,
): Promise<void> {
  const say = said(lang);
  await tab.click({ role: 'button', name: say('sourceAdd') });
  await tab.eval((label) => {
    const select = document.querySelector<HTMLSelectElement>('.add-source select');
    if (!select) return;
    const wanted = [...select.options].findIndex(({ text }) => text === label);
    select.selectedIndex = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, kind ?? say('sourceAnyFeed'));
  await tab.fill('.add-source input', typed);
  if (account) {
    await tab.fill('.add-source .fields input:not([type=password])', account.handle);
    await tab.fill('.add-source .fields input[type=password]', account.password);
  }
  await tab.click({ role: 'button', name: say('sourceAddThis') });
  if (answer !== 'not-asked') await paraphe.browser.permissionPrompt(answer);
}

/** Follows the feed at an address from the options (in French), and answers the browser's own question. */
export const followSource = (
  paraphe: Paraphe,
  tab: Page,
  typed: string,
  answer: 'accept' | 'refuse' = 'accept',
): Promise<void> => addSource(paraphe, tab, { typed, answer });

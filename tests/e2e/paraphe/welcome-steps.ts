import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';

export const button = (name: string) => ({ role: 'button', name }) as const;

/** Waits until the step asks so. */
export const asks = (tab: Page, words: string) =>
  waitUntil(async () => (await tab.text('h1')).includes(words), { what: `the step “${words}”` });

/** Waits until the preview of the signature says ^JD. */
export const showsInitials = (tab: Page) =>
  waitUntil(async () => (await tab.text('.signature-preview')).includes('^JD'), { what: 'the preview' });

/** Says that Julie Durand signs everything, with her initials. */
export async function signsEverything(tab: Page): Promise<void> {
  await tab.fill('.fields .field:first-child input', 'Julie');
  await tab.fill('.fields .field:last-child input', 'Durand');
  await tab.click('label:has(input[value="^{initials}"])');
  await tab.click('label:has(input[value="everything"])');
  await showsInitials(tab);
}

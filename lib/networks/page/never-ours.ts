import { closestOpen } from './closest-open';

const secret = [
  '[type="password"]',
  '[autocomplete~="current-password"]',
  '[autocomplete~="new-password"]',
  '[autocomplete~="one-time-code"]',
  '[autocomplete*="cc-"]',
].join(',');

const search = [
  '[type="search"]',
  '[role="searchbox"]',
  '[role="search"] *',
  'search *',
  '[inputmode="search"]',
  '[enterkeyhint="search"]',
  'form[action*="/search"] input',
].join(',');

/** A one-line field of another kind (address, number, date, mail): nobody writes a post there. */
const texts = new Set(['text', '']);

/**
 * Fields that no network's adapter may read: passwords, codes, cards, search, anything not writable.
 * Checked before any adapter is asked, so a mistake in one of them cannot open these.
 */
export function neverOurs(root: HTMLElement): boolean {
  if (root.matches(secret) || closestOpen(root, search)) return true;
  if (root.tagName === 'INPUT') {
    const input = root as HTMLInputElement;
    return !texts.has((input.getAttribute('type') ?? '').toLowerCase()) || input.readOnly || input.disabled;
  }
  if (root.tagName === 'TEXTAREA') {
    const area = root as HTMLTextAreaElement;
    return area.readOnly || area.disabled;
  }
  return root.matches('.ql-clipboard, [aria-readonly="true"], [aria-hidden="true"]');
}

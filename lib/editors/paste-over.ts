import { dispatchClipboard } from './dispatch-clipboard';

/**
 * Puts `text` over the selection the way a paste would, or removes the selection the way a cut would when it is
 * empty. Model-driven engines take both in one step of their history, in both browsers.
 * @param html the same text for engines whose reading of plain text loses lines
 */
export function pasteOver(root: HTMLElement, text: string, html?: string): void {
  if (text === '') dispatchClipboard(root, 'cut');
  else dispatchClipboard(root, 'paste', { 'text/plain': text, ...(html ? { 'text/html': html } : {}) });
}

/** A text as HTML paragraphs, one a line. `attributes` go to the first, `empty` stands in an empty one. */
export function paragraphs(text: string, attributes = '', empty = ''): string {
  return text
    .split('\n')
    .map((line, index) => `<p${index === 0 ? attributes : ''}>${escapeHtml(line) || empty}</p>`)
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

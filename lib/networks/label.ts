/**
 * Labels are translated and decorated: the same one comes with `…` or `...`, `’` or `'`, any kind of space and
 * any case. They are only ever a second opinion, after what a page says by its structure.
 */
export function plainLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\u200b|\u200e|\u200f/gu, '')
    .replace(/\.{3,}/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** What an element is called: its `aria-label`, else its `aria-placeholder` or `placeholder`. */
export const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ??
  element.getAttribute('aria-placeholder') ??
  element.getAttribute('placeholder') ??
  '';

/** Is this label one of `known`? */
export function isLabel(label: string, known: readonly string[]): boolean {
  const plain = plainLabel(label);
  return plain !== '' && known.some((one) => plainLabel(one) === plain);
}

/**
 * What a label says of somebody: `{}` in a known form stands for the name.
 * `nameIn('Répondre à Léa Bonnet…', ['Reply to {}', 'Répondre à {}'])` → `Léa Bonnet`.
 */
export function nameIn(label: string, forms: readonly string[]): string | undefined {
  const shown = label
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\u200b\u200e\u200f\u2066-\u2069]/gu, '')
    .trim();
  for (const form of forms) {
    const [head = '', tail = ''] = form.split('{}').map(plainLabel);
    const plain = plainLabel(shown);
    if (!plain.startsWith(head) || !plain.endsWith(tail)) continue;
    const name = shown
      .slice(head.length, shown.length - tail.length)
      .replace(/(?:\.{3}|…)$/u, '')
      .trim();
    if (name) return name;
  }
  return undefined;
}

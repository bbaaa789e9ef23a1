import { initialsOf, type Person } from './person';

/** A signature longer than this is cut: no network's box is made for it. In UTF-16 code units. */
const longestSignature = 280;

/** Names the slots a template may hold; other braces are literal text. */
const slot = /\{(firstName|lastName|initials|role|brand)\}/g;

/** Does the template say who signs? One that does not ("The Acme team") is the same for everybody. */
export const namesSomebody = (template: string): boolean =>
  /\{(?:firstName|lastName|initials)\}/.test(template);

/**
 * The template with the person's words in its slots. A slot with nothing to say goes away with the
 * separator before it: `— {firstName}, {role}` for somebody without a role is `— Marie`.
 */
export const fillTemplate = (template: string, person: Person, brand = ''): string => {
  if (namesSomebody(template) && !person.firstName.trim() && !initialsOf(person)) return '';
  const words: Record<string, string> = {
    firstName: person.firstName.trim(),
    lastName: person.lastName?.trim() ?? '',
    initials: initialsOf(person),
    role: person.role?.trim() ?? '',
    brand: brand.trim(),
  };
  let filled = '';
  let from = 0;
  for (const found of template.matchAll(slot)) {
    filled += template.slice(from, found.index);
    from = found.index + found[0].length;
    const word = words[found[1] ?? ''] ?? '';
    filled = word ? filled + word : filled.replace(/\s*[,·|\-\u2013\u2014/]?\s*$/u, '');
  }
  filled = (filled + template.slice(from)).trim();
  return filled.length > longestSignature
    ? filled.slice(0, longestSignature).replace(/[\ud800-\udbff]$/, '')
    : filled;
};

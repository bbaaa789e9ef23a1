import { editorFor } from '../editors';

/** By what a box can be known again: its engine, and the site's own names for it. Holds nothing that was written. */
export interface BoxMarks {
  readonly tag: string;
  readonly editor: string;
  /** Attribute by name. */
  readonly names: Readonly<Record<string, string>>;
}

const names = [
  ...['id', 'name', 'data-testid', 'data-test-id', 'data-test', 'data-qa'],
  ...['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder'],
];
const longest = 120;
/** Made anew at each visit: `:r3:`, `field-4812`, a hash. */
const madeUp = /\d{3,}|:|^[\da-f-]{16,}$/i;

/** The marks of a box the person pointed at. */
export function marksOf(root: HTMLElement): BoxMarks {
  const own = names.flatMap((name) => {
    const value = root.getAttribute(name);
    return value && value.length <= longest && !(name === 'id' && madeUp.test(value)) ? [[name, value]] : [];
  });
  return { tag: root.localName, editor: editorFor(root).id, names: Object.fromEntries(own) };
}

/**
 * Is this the box that was pointed at, or one of its kind? The same engine, and one name in common: sites change one
 * at a time. A box without any name is known by its engine alone.
 */
export function hasMarks(root: HTMLElement, { tag, editor, names: known }: BoxMarks): boolean {
  if (root.localName !== tag || editorFor(root).id !== editor) return false;
  const entries = Object.entries(known);
  return entries.length === 0 || entries.some(([name, value]) => root.getAttribute(name) === value);
}

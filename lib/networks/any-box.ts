import { type ComposeBox, composeBox } from './compose-box';
import { isLabel } from './label';
import { publishLabels as labels } from './labels/publish';
import { closestOpen } from './page/closest-open';
import { ancestorHolding, wordedButtonsAfter } from './page/editable';
import { shownText } from './page/shown-text';

const around = 'form, dialog, [role="dialog"], [role="form"], [aria-modal="true"]';
const buttons = 'button, [role="button"], input[type="submit"]';

const says = (one: Element, known: readonly string[]): boolean =>
  [one.getAttribute('aria-label'), one.getAttribute('value'), shownText(one)].some(
    (label) => label !== null && isLabel(label, known),
  );

/** The form or dialog of a box; without one, the smallest part of the page that holds a button too. */
const containerOf = (root: Element): HTMLElement | undefined =>
  closestOpen(root, around) ?? ancestorHolding(root, buttons, 'main, body');

/** A button in a form of its own belongs to what is in that form. */
const servesAnother = (one: Element, root: Element): boolean => one.closest('form')?.contains(root) === false;

/** The controls around a box whose words say that they publish. */
export const namedPublishers = (root: Element): readonly Element[] =>
  [...(containerOf(root)?.querySelectorAll(buttons) ?? [])].filter(
    (one) => !root.contains(one) && !servesAnother(one, root) && says(one, labels.publish),
  );

/** In any language: what sends the form; else the last button with words after the box. */
function publishersOf(root: Element): readonly Element[] {
  const named = namedPublishers(root);
  if (named.length > 0) return named;
  const container = containerOf(root);
  const kept = (one: Element) =>
    !root.contains(one) && !servesAnother(one, root) && !says(one, labels.discard);
  if (container?.tagName === 'FORM') {
    const sending = 'button[type="submit"], button:not([type]), input[type="submit"]';
    return [...container.querySelectorAll(sending)].filter(kept);
  }
  return container ? wordedButtonsAfter(root, container).filter(kept).slice(-1) : [];
}

/** A compose box of which nothing is known but where it is. */
export const anyBox = (root: HTMLElement, lost = false): ComposeBox =>
  composeBox(root, {
    surface: 'post',
    container: () => containerOf(root),
    submit: () => publishersOf(root),
    guessed: true,
    lost,
  });

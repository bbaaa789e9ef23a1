/** A CSS selector, or a role and (part of) the accessible name as a person would say it. */
export type Target = string | { readonly role: string; readonly name?: string };

export interface Found {
  /** Middle of the element, in CSS pixels of the top viewport. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly visible: boolean;
  readonly text: string;
  /** Accessible name, roughly: label, else text. */
  readonly name: string;
  readonly disabled: boolean;
  readonly focused: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Runs in the page: it is sent there as source, so it refers to nothing outside itself.
 * Looks through shadow roots of both modes and same-origin frames, in document order. `scroll` brings the first
 * visible match into view before it is measured.
 */
export function findElements(
  shadowOf: (element: Element) => ShadowRoot | null,
  target: Target,
  scroll = false,
): Found[] {
  const implicitRole: Readonly<Record<string, string>> = {
    A: 'link',
    ARTICLE: 'article',
    BUTTON: 'button',
    DIALOG: 'dialog',
    FORM: 'form',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    H4: 'heading',
    IMG: 'img',
    LI: 'listitem',
    MAIN: 'main',
    NAV: 'navigation',
    OL: 'list',
    OPTION: 'option',
    PROGRESS: 'progressbar',
    SELECT: 'combobox',
    SUMMARY: 'button',
    TABLE: 'table',
    TEXTAREA: 'textbox',
    UL: 'list',
  };
  const inputRole: Readonly<Record<string, string>> = {
    button: 'button',
    checkbox: 'checkbox',
    number: 'spinbutton',
    radio: 'radio',
    range: 'slider',
    reset: 'button',
    search: 'searchbox',
    submit: 'button',
  };
  const roleOf = (element: Element): string | undefined =>
    element.getAttribute('role') ??
    (element.localName === 'input'
      ? (inputRole[element.getAttribute('type') ?? 'text'] ?? 'textbox')
      : implicitRole[element.nodeName]);
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const labelOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const byId = ids.map((id) => clean(root.getElementById(id)?.textContent)).join(' ');
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const parts = [
      byId,
      element.getAttribute('aria-label'),
      labels.map((label) => label.textContent).join(' '),
    ];
    const fallbacks = [element.textContent, element.getAttribute('alt'), element.getAttribute('title')];
    return [...parts, ...fallbacks].map(clean).find((text) => text !== '') ?? '';
  };
  const matches = (element: Element): boolean =>
    typeof target === 'string'
      ? element.matches(target)
      : roleOf(element) === target.role &&
        (target.name === undefined || labelOf(element).includes(target.name));

  const found: Found[] = [];
  const describe = (element: Element, dx: number, dy: number): Found => {
    // The first visible one only: scrolling to the next would move it away from where it was measured.
    if (scroll && !found.some(({ visible }) => visible) && element.checkVisibility()) {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    }
    const box = element.getBoundingClientRect();
    return {
      x: dx + box.x + box.width / 2,
      y: dy + box.y + box.height / 2,
      width: box.width,
      height: box.height,
      visible: box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true }),
      text: 'innerText' in element ? String(element.innerText) : (element.textContent ?? ''),
      name: labelOf(element),
      disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
      focused: (element.getRootNode() as Document | ShadowRoot).activeElement === element,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    };
  };
  const visit = (root: ParentNode, dx: number, dy: number): void => {
    for (const element of root.querySelectorAll('*')) {
      if (matches(element)) found.push(describe(element, dx, dy));
      const shadow = shadowOf(element);
      if (shadow) visit(shadow, dx, dy);
      if (element.localName !== 'iframe') continue;
      const inner = (element as HTMLIFrameElement).contentDocument;
      const box = element.getBoundingClientRect();
      if (inner) visit(inner, dx + box.x + element.clientLeft, dy + box.y + element.clientTop);
    }
  };
  visit(document, 0, 0);
  return found;
}

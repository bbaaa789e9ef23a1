/** The focused element, through open shadow roots; undefined when nothing but the page has the focus. */
export function deepFocus(document: Document): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
}

/** The path an event from this element would take: itself, its ancestors and the hosts of its shadow roots. */
export function pathFrom(element: Element): readonly EventTarget[] {
  const path: EventTarget[] = [];
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    path.push(node);
  }
  return path;
}

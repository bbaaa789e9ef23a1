/**
 * The nearest ancestor (or `node` itself) that matches, climbing out of open shadow roots and same-origin frames.
 * LinkedIn keeps its composer in a shadow root, TikTok Studio sometimes in a frame.
 */
export function closestOpen(node: Element, selector: string): HTMLElement | undefined {
  let at: Element | undefined = node;
  while (at) {
    const found: Element | null = at.closest(selector);
    if (found) return found as HTMLElement;
    at = outerElement(at);
  }
  return undefined;
}

/** The element that holds the tree of `node`: its shadow host, or the frame of its document when we may see it. */
function outerElement(node: Element): Element | undefined {
  const root = node.getRootNode();
  if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root) return (root as ShadowRoot).host;
  try {
    return node.ownerDocument.defaultView?.frameElement ?? undefined;
  } catch {
    return undefined; // a frame of another origin
  }
}

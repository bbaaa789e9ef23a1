/** Non-standard in Chromium: a shadow root's own selection. */
type SelectingRoot = ShadowRoot & { getSelection?(): Selection | null };

export interface Place {
  readonly container: Node;
  readonly offset: number;
}

/** The selection that concerns `root`, in whatever document or shadow root it lives. */
export function selectionOf(root: HTMLElement): Selection | null {
  const home = root.getRootNode() as SelectingRoot | Document;
  return home.getSelection?.() ?? root.ownerDocument.getSelection();
}

/** The two ends of the selection in reading order, when both are inside `root`. */
export function selectedIn(root: HTMLElement): { readonly start: Place; readonly end: Place } | undefined {
  const range = composedRange(root);
  if (!range || !root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  return {
    start: { container: range.startContainer, offset: range.startOffset },
    end: { container: range.endContainer, offset: range.endOffset },
  };
}

/** A selection inside a shadow root shows from outside as its host only: the composed range goes in. */
function composedRange(root: HTMLElement): AbstractRange | undefined {
  const home = root.getRootNode();
  const selection = root.ownerDocument.getSelection();
  if (isShadowRoot(home) && selection && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [home] })[0];
  }
  const own = selectionOf(root);
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
}

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

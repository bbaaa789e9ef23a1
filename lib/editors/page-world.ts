/**
 * In Firefox a content script and the page see different objects: what a script puts into an event is empty for the
 * page, unless the event was made with the page's own constructors.
 * Source: developer.mozilla.org, "Sharing objects with page scripts".
 */
type Waived<T> = T & { readonly wrappedJSObject?: T };
declare const cloneInto: (<T>(value: T, scope: object) => T) | undefined;

type View = Window & {
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
  readonly InputEvent: typeof InputEvent;
};

interface PageWorld {
  readonly view: View;
  /** The same element as the page sees it: where to dispatch what was made with its constructors. */
  readonly element: HTMLElement;
  /** A plain object the page may read. */
  share<T extends object>(value: T): T;
}

export function pageWorld(target: HTMLElement): PageWorld {
  const own: Waived<View> = (target.ownerDocument.defaultView ?? window) as View;
  const view = own.wrappedJSObject;
  if (!view || typeof cloneInto !== 'function')
    return { view: own, element: target, share: (value) => value };
  const clone = cloneInto;
  const waived: Waived<HTMLElement> = target;
  return { view, element: waived.wrappedJSObject ?? target, share: (value) => clone(value, view) };
}

/** What is fainter than this may be taken for something else. */
const faintest = 0.7;

const moved = (style: CSSStyleDeclaration): boolean =>
  [style.transform, style.rotate, style.scale, style.clipPath, style.mixBlendMode].some(
    (value) => value !== '' && value !== 'none' && value !== 'normal',
  );

/**
 * Does the person see this element as we drew it? A page that would have her click on our buttons unawares makes
 * them faint, blurred, turned or cut (DOM-based clickjacking, DEF CON 33): then the click is not hers.
 */
export function plainlySeen(element: Element): boolean {
  let opacity = 1;
  let ours = true;
  for (let node: Element | null = element; node; ) {
    const style = getComputedStyle(node);
    opacity *= Number(style.opacity || 1);
    if (opacity < faintest || /opacity|blur/.test(style.filter)) return false;
    if (ours && (moved(style) || style.visibility === 'hidden')) return false;
    const root: Node = node.getRootNode();
    if (node.parentElement) node = node.parentElement;
    else {
      ours = false;
      node = root instanceof ShadowRoot ? root.host : null;
    }
  }
  return true;
}

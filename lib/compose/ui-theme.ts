/** Relative luminance of an opaque sRGB colour, 0 (black) to 1 (white). WCAG 2.2, "relative luminance". */
function luminance(red: number, green: number, blue: number): number {
  const linear = (value: number) => {
    const s = value / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Channels of a computed `rgb()`/`rgba()` colour; undefined for another notation. */
function channels(color: string): readonly [number, number, number, number] | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || red === undefined || green === undefined || blue === undefined)
    return undefined;
  return [red, green, blue, alpha];
}

/**
 * Light or dark, by what is really painted behind the box rather than by the system's wish: a site may be dark on
 * a light system. The first ancestor with a nearly opaque background decides; the page's canvas is white by default.
 */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let node: Element | null = element; node; node = node.parentElement ?? hostOf(node)) {
    const color = channels(getComputedStyle(node).backgroundColor);
    if (color && color[3] > 0.9) return luminance(color[0], color[1], color[2]) < 0.18 ? 'dark' : 'light';
  }
  return getComputedStyle(element.ownerDocument.documentElement).colorScheme === 'dark' ? 'dark' : 'light';
}

function hostOf(node: Element): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

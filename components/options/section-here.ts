/** Where a section shows, in CSS pixels from the top of the viewport. */
export interface Placed {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** Of a page being scrolled. */
interface Scrolled {
  /** The viewport's, in CSS pixels. */
  readonly height: number;
  /** Nothing more comes up from below: it is at its end, or shows whole. */
  readonly ended: boolean;
  /** It has been scrolled, by whatever. */
  readonly moved: boolean;
  /** The section that was last gone to. */
  readonly chosen: string;
}

/** What is read has its head above this; a section gone to stops higher. */
const line = 80;

/** The section she is at: the last one that came up to the line; at the end of the page, the one gone to, or the last. */
export function sectionHere(
  sections: readonly Placed[],
  { height, ended, moved, chosen }: Scrolled,
): string | undefined {
  if (ended) {
    const gone = sections.find(({ id, top }) => id === chosen && top >= 0 && top < height);
    if (gone) return gone.id;
    if (moved) return sections.at(-1)?.id;
  }
  return (sections.findLast(({ top }) => top <= line) ?? sections[0])?.id;
}

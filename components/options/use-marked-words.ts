import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const name = 'found';

/** Marks the words searched for wherever they show, without touching the page: CSS Custom Highlight, where it exists. */
export function useMarkedWords(within: RefObject<HTMLElement | null>, query: string): void {
  useLayoutEffect(() => {
    const registry = globalThis.CSS?.highlights;
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (!registry || !within.current || words.length === 0) return;
    registry.set(name, new Highlight(...rangesOf(within.current, words)));
    return () => void registry.delete(name);
  });
}

function rangesOf(root: HTMLElement, words: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.toLowerCase() ?? '';
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

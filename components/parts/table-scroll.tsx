import type { ComponentChildren } from 'preact';

/** A table that may be wider than the page: it scrolls by itself, by the keyboard too. `label` says what it holds. */
export const TableScroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
  // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, and a section would be a landmark too many.
  <div class="table-scroll" role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);

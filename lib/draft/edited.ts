import type { Edit } from './finding';

/** The whole text as it would read with this edit. */
export const edited = (text: string, { span, text: instead }: Pick<Edit, 'span' | 'text'>): string =>
  text.slice(0, span.start) + instead + text.slice(span.end);

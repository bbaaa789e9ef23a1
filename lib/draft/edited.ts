import type { Edit } from './finding';

/** Words to be written in place of others. */
export type Change = Pick<Edit, 'span' | 'text'>;

/** The whole text as it would read with this edit. */
export const edited = (text: string, { span, text: instead }: Change): string =>
  text.slice(0, span.start) + instead + text.slice(span.end);

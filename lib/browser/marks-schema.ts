import * as v from 'valibot';

const word = v.pipe(v.string(), v.maxLength(200));

/** The marks of a box that was pointed at, as a page's frame tells them. */
export const marksSchema = v.object({ tag: word, editor: word, names: v.record(word, word) });

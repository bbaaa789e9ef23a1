import * as v from 'valibot';
import { styleAxes } from '../../voice/rewrite/style-axis';
import { draftSchema } from '../protocol';

/** Name of the connection of one question; closing it stops the model. */
export const rewritePort = 'rewrite';

export const questionSchema = v.object({
  draft: draftSchema,
  axis: v.exactOptional(v.picklist(styleAxes)),
});

/** What the worker says on it: how far the model is, then one of the other two. */
export type RewriteTold =
  | { readonly length: number }
  | { readonly text: string }
  | { readonly problem: string };

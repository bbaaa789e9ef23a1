/** How far a wording is that was asked for. */
export type RewriteState =
  | { readonly kind: 'idle' }
  /** `length`: characters that have come; 0 while the model reads. */
  | { readonly kind: 'asking'; readonly length: number }
  | { readonly kind: 'text'; readonly text: string }
  /** What is in the way, in a sentence. */
  | { readonly kind: 'problem'; readonly sentence: string };

/** Why a model's answer is not shown. */
export type RewriteProblem =
  | 'foreign'
  | 'empty'
  | 'same'
  | 'too-long'
  | 'language'
  | 'added-link'
  | 'added-mention'
  | 'added-hashtag'
  | 'added-figure'
  | 'markup'
  | 'hidden-signs';

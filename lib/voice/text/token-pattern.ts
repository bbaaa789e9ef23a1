/** Characters that take no room: zero-width, bidi controls, soft hyphen, variation selectors. */
export const invisible =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe0e\\ufe0f\\ufeff';

/**
 * One pass over a text: links, addresses, tags, markup, then words. Every repetition that could start anew
 * inside its own match is bounded, so that a hostile text of one long run stays linear.
 */
export const tokenPattern = (): RegExp =>
  new RegExp(
    [
      '(?<link>(?:https?:\\/\\/|www\\.)[^\\s<>"«»]+|(?<![\\p{L}\\p{N}@.])(?:[a-z0-9-]{1,40}\\.){1,4}(?:com|fr|org|net|eu|io|be|ch|de|es|it|pt|nl|uk|ca|co|app|dev|ly|gl|me|info|social)(?![\\p{L}\\p{N}])(?:\\/[^\\s<>"«»]*)?)',
      '(?<email>(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,60}\\.[\\w.-]{1,60})',
      '(?<mention>(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,80}(?:@[\\w.-]{1,80})?)',
      '(?<hashtag>(?<![\\p{L}\\p{N}_&])[#＃][\\p{L}\\p{M}\\p{N}_]+)',
      '(?<markup><[a-zA-Z/!][^<>]{0,300}>|&[a-z]{2,8};)',
      `(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${invisible}]*)`,
    ].join('|'),
    'gu',
  );

/** Endings by what they become, the longest first in each round. At least `keep` letters stay before an ending. */
const rounds: readonly (readonly (readonly [ending: RegExp, becomes: string])[])[] = [
  // Plurals: journaux, jeux, stories, boxes, livres.
  [
    [/(?<=..e)aux$/, 'au'],
    [/(?<=..)aux$/, 'al'],
    [/(?<=..[eo]u)x$/, ''],
    [/(?<=..)ies$/, 'y'],
    [/(?<=..(?:ch|sh|x))es$/, ''],
    [/(?<=..[^su])s$/, ''],
  ],
  // What makes a noun, an adverb or a verb of one root, in both languages.
  [
    [
      /(?<=...)(?:issement|ement|ment|ation|ition|tion|atrice|ateur|ator|trice|teur|euse|eur|ness|able|ible)$/,
      '',
    ],
    [/(?<=...)(?:aient|erait|eront|erons|erez|antes?|ait|ant|ons|ont|ing|ees?|ed|er|ez|ly)$/, ''],
  ],
  // Feminine and silent endings: actuelle, publie, story.
  [
    [/(?<=...)([lnt])\1e$/, '$1'],
    [/(?<=...)e$/, ''],
    [/(?<=..)y$/, 'i'],
  ],
  // A letter doubled before an ending: running, shopping, annonc-.
  [[/(?<=..)([bdfglmnprt])\1$/, '$1']],
  // ati, iqu and ic are one root written three ways: pratique, practical, musiques, music.
  [[/(?<=...)iqu$/, 'ic']],
];

/**
 * The root of a folded word (lower case, no accents), for finding `livraisons` with `livraison` and `publishing`
 * with `published`. One set of rules for French and English together: messages mix both, and what is searched for
 * says its language even less. Light on purpose, after the idea of Savoy's light stemmers (JASIS 50, 1999): a root
 * too long finds too little, and the beginning of a word is matched anyway.
 */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  return rounds.reduce((root, endings) => {
    const rule = endings.find(([ending]) => ending.test(root));
    return rule ? root.replace(rule[0], rule[1]) : root;
  }, word);
}

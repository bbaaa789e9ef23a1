// Words that open a message to somebody, accents and capitals folded; French and English first.
const greetings =
  'bonjour|bonsoir|salut|coucou|hello|hi|hey|hiya|dear|cher|chere|good (?:morning|afternoon|evening|day)|greetings|hola|buenos dias|buenas|hallo|guten (?:tag|morgen|abend)|moin|ciao|salve|buongiorno|buonasera|ola|bom dia|boa tarde|boa noite|hoi|goedemorgen|goedemiddag|goedenavond';

// Openings that are no greeting and still speak to the person: thanks, a word of sympathy, congratulations.
const warmOpenings =
  "merci|thanks|thank you|thx|many thanks|sorry|so sorry|we are (?:so |very |really )?sorry|we're (?:so |very |really )?sorry|i am (?:so |very )?sorry|i'm (?:so |very )?sorry|apologies|oh|ouch|aie|oups|oops|desole|desolee|desoles|toutes nos excuses|nous sommes (?:vraiment )?desoles|je suis (?:vraiment )?desolee?|bravo|felicitations|congratulations|congrats|welcome|bienvenue|avec plaisir|with pleasure|you're welcome|de rien|je vous en prie|ravi|ravie|ravis|glad|delighted|haha|hmm|i see|okay|got it|great question|good (?:question|news|point)|bonne (?:question|nouvelle|idee)|effectivement|en effet|bien vu|gracias|danke|grazie|obrigad[oa]|bedankt|lo sentimos|es tut uns leid|ci dispiace|lamentamos";

/** Mentions and emoji that may stand before the first word. */
const before = '^(?:@\\w+(?:[.-]\\w+)*|[^\\p{L}\\p{N}@])*';

/** A greeting that opens a folded text, with the name it greets and the punctuation that closes it. */
export const greetingAtStart = new RegExp(
  `${before}(?:${greetings})(?![\\p{L}\\p{M}])(?: (?:there|all|everyone|a tous|a toutes|mme|m\\.?|mr\\.?|mrs\\.?|ms\\.?|monsieur|madame|mademoiselle|again|vous|toi)(?![\\p{L}]))*[ ,]*(?:[\\p{L}\\p{M}'.-]{2,24}(?: [\\p{L}\\p{M}'.-]{2,24})?(?=\\s*[,!.:\\n\\u2013-]))?[\\s,!.:\\u2013-]*`,
  'u',
);

/** Thanks, an apology or an offer of help in the first words of a folded text. */
export const warmWords =
  /(?<![\p{L}])(?:merci|thanks|thank you|sorry|desolee?s?|excuses|apologies|apologi[sz]e|(?:happy|glad|here|love) to help|here for you)(?![\p{L}])/u;

/** A warm opening of a folded text. */
export const warmOpeningAtStart = new RegExp(
  `${before}(?:${greetings}|${warmOpenings})(?![\\p{L}\\p{M}])`,
  'u',
);

// Formulas that close a message, accents and capitals folded. French and English first, then close neighbours.
const list = (words: string): ReadonlySet<string> => new Set(words.split('|').map((word) => word.trim()));

/** Said only before signing: a name right after is the signer's. */
export const signingFormulas = list(
  `cordialement|bien cordialement|tres cordialement|cdt|cdlt|bien a vous|bien a toi|sincerement|salutations|
  sinceres salutations|cordiales salutations|meilleures salutations|respectueusement|amicalement|amities|
  bien amicalement|votre devoue|votre devouee|bises|bisous|gros bisous|bise|la bise|biz|bizz|bizzz|regards|best regards|kind regards|kindest regards|
  warm regards|warmest regards|with regards|sincerely|yours|yours truly|yours sincerely|yours faithfully|
  respectfully|best wishes|warm wishes|all the best|warmly|xo|xoxo|rgds|kr|
  mit freundlichen grussen|mit freundlichen gruessen|freundliche grusse|viele grusse|liebe grusse|beste grusse|
  mfg|saludos|un saludo|saludos cordiales|atentamente|atte|cordialmente|cordiali saluti|distinti saluti|saluti|
  atenciosamente|cumprimentos|met vriendelijke groet|vriendelijke groeten|groetjes|groeten`,
);

/** Wishes and partings made of parts: "have a lovely evening", "tres belle fin de journee a vous", "a tres vite". */
const wishes = [
  '(?:have|enjoy) (?:a|an|your|the) (?:great|good|nice|fab|fabulous|lovely|wonderful|fantastic|super|brilliant|amazing|safe|pleasant|happy)(?: rest of (?:the|your))? (?:day|evening|afternoon|morning|night|week|weekend|one|flight|trip|journey|stay|time|holiday)(?: ahead)?',
  '(?:merci (?:beaucoup )?(?:de|pour) votre|(?:thanks|thank you) for your) \\p{L}+',
  'a votre (?:entiere )?(?:disposition|ecoute|service)',
  '(?:enjoy|have) (?:the|your) (?:day|evening|weekend|week|flight|trip|journey|stay)',
  '(?:tres )?(?:bonne|belle|excellente|douce|agreable|joyeuse)s? (?:fin de |debut de )?(?:journee|soiree|semaine|apres-midi|matinee|continuation|route|lecture|reception|annee|fetes?|vacances)(?: a (?:vous|toi|tous))?',
  '(?:tres )?(?:bon|bel|excellent|agreable) (?:apres-midi|week-end|weekend|voyage|vol|trajet|sejour|courage|dimanche|samedi)(?: a (?:vous|toi|tous))?',
  'a (?:tres |tout )?(?:vite|bientot|plus|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  '(?:see|speak to|talk to|chat) (?:you )?(?:soon|then|later|there|tomorrow)',
].join('|');
const wish = new RegExp(`^(?:${wishes})$`, 'u');

/** Is a formula said in parting, to somebody or before signing? */
export const isParting = (formula: string): boolean => partingWords.has(formula) || wish.test(formula);

/** Also said to somebody ("Merci Paul"): a name right after is the signer's only when something sets it apart. */
const partingWords = list(
  `merci|merci beaucoup|merci a vous|merci d'avance|encore merci|merci bien|a bientot|a tres bientot|a tres vite|
  a vite|a tout de suite|a tout a l'heure|a plus|a plus tard|a demain|a+|bonne journee|belle journee|
  tres bonne journee|tres belle journee|bonne fin de journee|bonne soiree|belle soiree|bon week-end|bon weekend|
  bonne semaine|bonne continuation|au plaisir|bon courage|au revoir|thanks|thank you|many thanks|thanks again|
  thanks so much|thank you so much|thank you very much|thanks in advance|thanks a lot|thx|tks|ty|ta|cheers|best|take care|
  have a great day|have a good day|have a nice day|have a lovely day|have a great weekend|talk soon|speak soon|
  see you soon|see you|bye|stay safe|love|lots of love|hugs|danke|vielen dank|gruss|grusse|lg|vg|gracias|
  muchas gracias|un abrazo|grazie|grazie mille|a presto|obrigado|obrigada|abracos|ate logo|bedankt|dank je`,
);

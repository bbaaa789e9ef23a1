// Formulas that close a message, accents and capitals folded. French and English first, then close neighbours.
const list = (words: string): ReadonlySet<string> => new Set(words.split('|').map((word) => word.trim()));

/** Said only before signing: a name right after is the signer's. */
export const signingFormulas = list(
  `cordialement|bien cordialement|tres cordialement|cdt|cdlt|bien a vous|bien a toi|sincerement|salutations|
  sinceres salutations|cordiales salutations|meilleures salutations|respectueusement|amicalement|amities|
  bien amicalement|votre devoue|votre devouee|bises|bisous|regards|best regards|kind regards|kindest regards|
  warm regards|warmest regards|with regards|sincerely|yours|yours truly|yours sincerely|yours faithfully|
  respectfully|best wishes|warm wishes|all the best|warmly|xo|xoxo|rgds|kr|
  mit freundlichen grussen|mit freundlichen gruessen|freundliche grusse|viele grusse|liebe grusse|beste grusse|
  mfg|saludos|un saludo|saludos cordiales|atentamente|atte|cordialmente|cordiali saluti|distinti saluti|saluti|
  atenciosamente|cumprimentos|met vriendelijke groet|vriendelijke groeten|groetjes|groeten`,
);

/** Also said to somebody ("Merci Paul"): a name right after is the signer's only when something sets it apart. */
export const partingWords = list(
  `merci|merci beaucoup|merci a vous|merci d'avance|encore merci|merci bien|a bientot|a tres bientot|a tres vite|
  a vite|a tout de suite|a tout a l'heure|a plus|a plus tard|a demain|a+|bonne journee|belle journee|
  tres bonne journee|tres belle journee|bonne fin de journee|bonne soiree|belle soiree|bon week-end|bon weekend|
  bonne semaine|bonne continuation|au plaisir|bon courage|au revoir|thanks|thank you|many thanks|thanks again|
  thanks so much|thank you so much|thank you very much|thanks in advance|thanks a lot|thx|tks|ty|ta|cheers|best|take care|
  have a great day|have a good day|have a nice day|have a lovely day|have a great weekend|talk soon|speak soon|
  see you soon|see you|bye|stay safe|love|lots of love|hugs|danke|vielen dank|gruss|grusse|lg|vg|gracias|
  muchas gracias|un abrazo|grazie|grazie mille|a presto|obrigado|obrigada|abracos|ate logo|bedankt|dank je`,
);

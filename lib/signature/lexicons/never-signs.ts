// Words that end messages and look like a name or initials: interjections, thanks, acronyms, tone tags.
const words = new Set(
  `lol lmao lmfao rofl mdr ptdr xd haha hahaha hehe omg wtf smh tbh imo imho idk fyi btw asap rip nsfw tldr
  ok okay yes no nah yep yup nope oui non si ok wow ugh meh huh hmm ouf bof bah beh hein ah oh eh
  thanks thank thx ty tysm merci mercy please pls plz svp stp cheers regards cordialement sincerely bisous
  bises bye goodbye hello hi hey bonjour bonsoir salut coucou sorry pardon desole amen bravo congrats
  rt dm mp tv pc ps4 ps5 usa uk eu ue us url http https www faq pdf ceo cto hr rh it ai ia api sms tva ttc ht
  am pm est pst gmt utc cet lgbt afp reuters ap bbc cnn nyt lci bfm tf1 via
  then now today tomorrow works done here there next more exclusive news update breaking edit sarcasm s j jk srs
  anonymous unknown author anon end fin suite lire voir ps nb`
    .split(/\s+/)
    .filter(Boolean),
);

/** Is this a word that ends messages without being anybody's name? Capitals and accents make no difference. */
export const neverSigns = (word: string): boolean =>
  words.has(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());

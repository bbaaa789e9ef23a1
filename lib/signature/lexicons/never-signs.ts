// Words that end messages and look like a name or initials. Lower case, without accents.
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Never a signature, whatever mark stands before: interjections, tone tags, retweet marks. */
const interjections = list(
  `lol lmao lmfao rofl mdr ptdr xptdr haha hahaha hehe omg wtf smh tbh jk srs rt btw fyi imo imho nsfw xd xoxo`,
);

/** Never a name: what else stands alone after a last sentence, French and English first. */
const words = list(
  `ok okay okey yes no nah yep yup yeah nope oui non si wow ugh meh huh hmm ouf bof bah beh hein ah oh eh hey
  thanks thank thx merci mercy please pls plz svp stp cheers regards cordialement sincerely bisous bises bye
  goodbye hello hi bonjour bonsoir salut coucou sorry pardon desole amen amin bravo congrats congratulations
  then now today tomorrow tonight yesterday works done here there next more also always never exclusive news
  update breaking edit sarcasm seriously actually really maybe perhaps right true false idk tldr rip
  anonymous unknown author anon end fin suite lire voir autres enfin bref voila sinon aussi encore jamais
  the this that these those what when where who why how and but for with from your our les des une le la un
  il elle on je tu nous vous ce cette ces mon ton son notre votre dans pour avec sans sur plus tres tout toute
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier
  avril juin juillet aout septembre octobre novembre decembre lunes martes miercoles jueves viernes sabado
  domingo montag dienstag mittwoch donnerstag freitag samstag sonntag
  madame monsieur mesdames messieurs mademoiselle mister dear sweetheart hun lovely ami amie amis amies tous toutes
  bro dude man guys folks everyone everybody all team mate buddy friend friends boss sir madam ladies
  terms conditions offer excluding excludes applies hors sous des selon prix tarif valable voir offre help aide menu
  leeds london lyon lille nantes bordeaux toulouse marseille manchester birmingham dublin edinburgh glasgow
  phew perfect great super parfait yay woohoo hourra ouais genial nickel top
  photo video source credit credits via caption lyrics paroles interview live direct replay teaser trailer`,
);

/** People who are quoted more than they sign. */
const quoted = list(
  `gandhi rumi buddha bouddha confucius plato platon aristotle aristote socrates socrate nietzsche einstein
  shakespeare voltaire rousseau moliere camus sartre hemingway tolstoy tolkien twain wilde thoreau emerson
  churchill napoleon lincoln seneca seneque epictetus epictete laozi yoda batman joker drake eminem tupac
  rihanna beyonce madonna adele kanye jay-z bowie prince socrate coluche desproges audiard
  jesus dieu god moses moise proverb proverbe`,
);

/** Capitals that end a message without being initials; asked where no mark stands before them. */
const acronyms = list(
  `tv pc ps ps4 ps5 usa uk eu ue us url http https www faq pdf ceo cfo cto coo hr rh it ai ia api sms ttc ht ht
  am pm est pst gmt utc cet cest edt pdt cst mst bst et pt ct lgbt afp ap bbc cnn nyt abc nbc cbs fox lci bfm tf1
  nfl nba mlb nhl ufc wwe fifa uefa nato otan onu un ong who oms nyc la sf dc bc on qc ab ga sc nc tx ca fl ny
  nj pa oh mi va wa ma md co az il mo tn mn wi or nv ut dna adn bff iq eq op oc npc dlc fps mmo rpg vr ar gl hf
  gg wp xp hp mp dm pm om bs ffs gah nb pps bye ty xo k tysm tyvm np yw asap fomo yolo goat mvp vip diy ev suv gps
  vpn lte wifi usb hdmi cpu gpu ram ssd led lcd dvd cd ep lp dj mc rnb bpm id no na ps ii iii iv vi vii viii ix
  xx xxx xxxx ok cv rdv sav cgv cgu rgpd gdpr tva vat ht bts cap bac bep pme tpe sas sarl sncf ratp edf msg ootd
  wip tbc tbd tba eta etd fao cta sim esim imei pin puk cvv iban bic rib kyc atm apr isa uhd hd gb mb kb go mo eod cob
  ter tgv rer dab adsl ftth tnt box n/a rsvp vod hmrc nhs gp dvla tfl ba klm ota pnr esta id nif siret urssaf caf cpam
  tgif nsw vic qld rte bce fbi cia nsa nasa irs fda cdc covid who pr seo roi kpi crm b2b b2c ux ui qr pin otp`,
);

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Is this an interjection or a tag, which no mark turns into a signature? */
export const isInterjection = (word: string): boolean => interjections.has(plain(word));

/** Is this a word, or somebody quoted, rather than a name? Of several words, the first counts. */
export const neverSigns = (name: string): boolean => {
  const [first = ''] = plain(name).split(/[\s.]/);
  return interjections.has(first) || words.has(first) || quoted.has(first);
};

/** Are these capitals a common abbreviation rather than somebody's initials? */
export const isAcronym = (capitals: string): boolean => {
  const word = plain(capitals).replaceAll('.', '');
  return acronyms.has(word) || interjections.has(word) || words.has(word);
};

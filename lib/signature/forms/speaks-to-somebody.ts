// What a brand says to a person it answers; a headline, a quote or a remark to nobody has none of these.
const words = [
  "you|your|yours|we|we['\u2019](?:re|ll|ve|d)|us|our|let (?:us|me) know|keep (?:us|me) posted|please|dm|help|thanks|thank you|sorry|hi|hello",
  'vous|votre|vos|nous|notre|nos|toi|te|ton|ta|tes|merci|bonjour|bonsoir|désolés?',
  'sie|ihnen|ihre?n?|uns|unser|wir|du|dir|dich|deine?n?|danke|bitte|hallo',
  'tu|ti|usted|ustedes|nos|nosotros|nuestr[oa]s?|gracias|hola|lamentamos|sentimos',
  'voi|vi|lei|noi|ci|tuo|tua|suo|sua|vostro|nostro|grazie|ciao|buongiorno',
  'você|lhe|seu|nosso|nossa|obrigad[oa]|olá',
  'je|jij|jouw|uw?|ons|onze|wij|bedankt|hoi',
  'вы|вам|вас|ваш[аеи]?|мы|нам|нас|спасибо|здравствуйте',
  'لك|لكم|لنا|شكرا|مرحبا|نأسف|فضلك',
];

const toSomebody = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Does the message speak to somebody, or for a "we"? Asked where a name alone would prove too little. */
export const speaksToSomebody = (text: string): boolean => toSomebody.test(text);

const asReply =
  /^\s*(?:@[\w.-]+|(?:hi|hey|hello|dear|bonjour|bonsoir|salut|hola|hallo|ciao|olá|hoi)(?![\p{L}\p{M}]))/iu;
const forUs =
  /(?<![\p{L}\p{M}])(?:i['\u2019](?:ll|d|ve)|i can|let me|sorry|apolog(?:y|ies|i[sz]e)|happy to|dm|je|j['\u2019]ai|we|we['\u2019](?:re|ll|ve|d)|us|our|nous|notre|nos|wir|uns|nosotros|noi|nós|wij|ons)(?![\p{L}\p{M}])/iu;

/** Does a message open as a reply does, with a mention or a greeting? */
export const opensAsReply = (opening: string): boolean => asReply.test(opening);

/** Is this the answer of a "we" to somebody: does it open as a reply, and speak for us? */
export const answersForUs = (opening: string, words: string): boolean =>
  opensAsReply(opening) && (forUs.test(words) || forUs.test(opening));

import type { WordShape } from './guess-language';

/** Beginnings, endings and letter groups of content words, for short posts that have few others. */
export const wordShapes: readonly WordShape[] = [
  [/(?:eux|eaux?|aux|euse|ique|aire|ées?|ère|oir|elle|ette|eur|ois|ouv|tion)s?$|qu|^j[aeu]/u, 'fr'],
  [/(?:ing|ness|ght|ould|tion|ly|ed|ck|ow|ry|ay)$|th|wh|sh|oo|ea/u, 'en'],
  [/(?:ung|ungen|lich|keit|heit|isch|en|st|er)$|sch|^ge|^ver|^be|ei|tz|ck/u, 'de'],
  [/(?:lijk|heid|tje|en)$|aa|oo|ee|^ge|^ver|ui|oe/u, 'nl'],
  [
    /(?:zione|zioni|mente|etto|etta|ità|ono|are|ere|ire|ato|ati|ata|tto|tti|lla|lli|ggi|o|i)$|gli|cch|zz|gn/u,
    'it',
  ],
  [/(?:ción|ciones|dad|mente|ado|ada|ados|ando|iendo|illo|cho|ño|os|as|ar|er|ez)$|ll|ñ|ue|ie/u, 'es'],
  [/(?:ção|ções|dade|mente|ado|ada|ando|endo|inho|ão|ões|ou|am|em|eu|os|as|ar|er)$|lh|nh|ç/u, 'pt'],
];

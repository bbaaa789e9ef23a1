import { fold } from '../fold';

// Words too common to say what an exchange was about, accents and capitals folded: French, then English.
const common = new Set(
  `alors apres aussi autre autres avant avec avez avoir avons bien bonjour bonne bonsoir cela cette ceux chez chose
  comme comment contre dans depuis desole desolee deux donc elle elles encore entre etait etes etre faire fait faut
  grand jour jours journee leur leurs lors mais meme merci mieux moins mois nous notre parce pendant petit peut peux
  plus point pour pouvez pouvoir pourquoi quand quel quelle quelque rien salut sans selon sera serait seulement sinon
  soit sommes sont sous suis sujet suite sujets toujours tous tout toute toutes tres trop vers voici voila voir votre
  vous vraiment semaine soir demain aujourd'hui hier vais veut veux plait parle dire dites fois
  about after again also always been before being both could days does doing done each even ever every from have
  having hello here help hope into just know like look make many maybe more most much need never next okay only
  other over please really right said same should since some soon still such sure take than thank thanks that their
  them then there these they thing this those today tomorrow tonight until very want week well went were what when
  where which while will with would yesterday your yours you're we're we'll don't can't it's i'm isn't got let's
  happy sorry good great morning evening everyone`.split(/\s+/),
);

const word = /\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}[\p{L}\p{M}]*)?/gu;
const notWords = /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_.]+/gu;
const elision = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu)['\u2019]/iu;
const fewestLetters = 4;

/**
 * Up to `most` words that say what a text is about: those that both sides used first, then the longest. As
 * written, in lower case.
 */
export const topicWords = (theirs: string, ours: string, most = 3): readonly string[] => {
  const weights = new Map<string, { readonly word: string; weight: number }>();
  [theirs, ours].forEach((text, side) => {
    const seen = new Set<string>();
    for (const [found] of text.slice(0, 2_000).replace(notWords, ' ').matchAll(word)) {
      const plain = found.replace(elision, '').toLowerCase();
      const key = fold(plain).replace(/(?:s|x)$/, '');
      if (plain.length < fewestLetters || common.has(fold(plain)) || seen.has(key)) continue;
      seen.add(key);
      const entry = weights.get(key) ?? { word: plain, weight: 0 };
      entry.weight += (side === 0 ? 12 : 10) + Math.min(plain.length, 9);
      weights.set(key, entry);
    }
  });
  return [...weights.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map((entry) => entry.word);
};

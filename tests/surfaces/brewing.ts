import { dumasFeed } from '../e2e/paraphe/brewing-feed.ts';
import { FeedServer } from '../e2e/paraphe/feed-server.ts';
import type { Language } from './journeys.ts';

const hour = 3_600_000;

/** What is told of the bookshop since noon, newest first. */
const stories = {
  fr: [
    ['Fuite d’eau chez Dumas : les lecteurs en colère', 'Une honte, personne ne répond, c’est horrible.'],
    [
      'La librairie Dumas fermée, sans un mot d’explication',
      'Quelle honte, ce silence, je suis très en colère.',
    ],
    ['« Nous avons attendu deux heures » devant la porte de Dumas', 'Un accueil horrible, je suis dégoûtée.'],
    ['Dédicace annulée : le public de Dumas se sent trahi', 'Scandale, encore un mensonge, ras le bol.'],
    ['Les commandes de la rentrée perdues, dit une école', 'Une honte, des menteurs, nous sommes en colère.'],
    ['Pétition contre le silence de la librairie', 'C’est nul et horrible, personne ne répond.'],
    ['Le maire réclame des explications à Dumas', 'Un scandale, la colère monte dans le quartier.'],
    ['Trois auteurs refusent de revenir dans la boutique', 'Dégoûtés par un accueil horrible, une honte.'],
    ['Remboursements bloqués depuis ce matin', 'Encore un mensonge, ras le bol, très en colère.'],
    ['Un voisin filme l’inondation du sous-sol', 'C’est horrible, une honte pour la rue.'],
    ['La colère gagne les abonnés de la lettre', 'Des incapables, c’est nul, une honte.'],
    ['Samedi compromis pour le club de lecture', 'Je suis dégoûtée, personne ne répond.'],
  ],
  en: [
    ['Water leak at Dumas: readers are angry', 'A shame, nobody answers, this is horrible.'],
    ['Dumas bookshop shut without a word', 'What a disgrace, this silence makes me furious.'],
    ['“We waited two hours” at the door of Dumas', 'A horrible welcome, I am disgusted.'],
    ['Signing called off: the public feels betrayed', 'A scandal, one more lie, I am sick of it.'],
    ['School orders lost before the term, says a teacher', 'Shameful liars, we are furious.'],
    ['Petition against the bookshop’s silence', 'Awful and horrible, nobody answers.'],
    ['Mayor asks Dumas to explain', 'A scandal, anger is growing in the street.'],
    ['Three authors will not come back', 'Disgusted by a horrible welcome, a shame.'],
    ['Refunds blocked since this morning', 'One more lie, sick of it, very angry.'],
    ['Neighbour films the flooded basement', 'It is horrible, a disgrace.'],
    ['Newsletter readers lose patience', 'Useless people, terrible, a shame.'],
    ['Saturday’s reading club in doubt', 'I am disgusted, nobody answers.'],
  ],
} as const;

/** A gazette that had a mention every three hours for ten days, and twelve angry ones in the last three hours. */
export function gazette(language: Language): FeedServer {
  const now = Date.now();
  const risen = stories[language].map(([title, text], i) => ({
    title,
    link: `https://${['gazette-du-lac', 'le-courrier', 'quartier-livres'][i % 3]}.example/${i}`,
    text,
    at: now - (i + 1) * (hour / 4),
  }));
  const calm = dumasFeed(now - 3 * hour, { brewing: false }).filter((_, i) => i % 3 === 0);
  return new FeedServer('Dumas', [...risen, ...calm]);
}

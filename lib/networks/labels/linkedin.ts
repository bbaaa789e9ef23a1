/** LinkedIn's own words, English and French; `{}` stands for a name. Structure comes first, these second. */
export const linkedinLabels = {
  reply: [
    'Text editor for creating reply',
    'Add a reply',
    'Add a reply...',
    'Ajouter une réponse',
    'Ajouter une réponse...',
  ],
  postBy: [
    'Open control menu for post by {}',
    'Hide post by {}',
    'Ouvrir le menu de commandes pour le post de {}',
    'Masquer le post de {}',
  ],
  reactions: ['{} reactions', '{} reaction', '{} réactions', '{} réaction'],
  comments: ['{} comments', '{} comment', '{} commentaires', '{} commentaire'],
  reposts: ['{} reposts', '{} repost', '{} republications', '{} republication', '{} partages', '{} partage'],
  impressions: ['{} impressions', '{} impression', '{} views', '{} vues'],
  submitComment: ['Comment', 'Reply', 'Post', 'Commenter', 'Répondre', 'Publier'],
} as const;

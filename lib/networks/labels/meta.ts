/** Words that Instagram, Threads and Meta Business Suite share, English and French; `{}` stands for a name. */
export const metaLabels = {
  caption: [
    'Write a caption',
    'Write a caption...',
    'Écrire une légende',
    'Écrire une légende...',
    'Écrivez une légende...',
  ],
  comment: [
    'Add a comment',
    'Add a comment...',
    'Ajouter un commentaire',
    'Ajouter un commentaire...',
    'Ajoutez un commentaire...',
  ],
  replyTo: ['Reply to {}', 'Répondre à {}'],
  publish: ['Post', 'Publish', 'Share', 'Schedule', 'Publier', 'Partager', 'Planifier', 'Programmer'],
  message: ['Message', 'Message {}', 'Message...', 'Votre message...', 'Envoyer un message...', 'Aa'],
} as const;

/** Facebook's own words, English and French; `{}` stands for a name. Structure comes first, these second. */
export const facebookLabels = {
  commentAs: [
    'Comment as {}',
    'Write a comment as {}',
    'Answer as {}',
    'Commenter en tant que {}',
    'Répondre en tant que {}',
  ],
  comment: [
    'Write a comment',
    'Write a comment...',
    'Write a public comment',
    'Write a public comment...',
    'Leave a comment',
    'Écrivez un commentaire',
    'Écrivez un commentaire...',
    'Écrivez un commentaire public',
    'Écrivez un commentaire public...',
  ],
  replyTo: ['Reply to {}', 'Write a reply to {}', 'Répondre à {}'],
  publish: ['Post', 'Publish', 'Share', 'Publier', 'Partager', 'Save', 'Enregistrer'],
  submitComment: ['Comment', 'Post comment', 'Reply', 'Commenter', 'Publier le commentaire', 'Répondre'],
  /** Messenger's boxes; its `Aa` placeholder is the same in every language. */
  message: [
    'Message',
    'Aa',
    'Message {}',
    'Write to {}',
    'Écrire à {}',
    'Écrire un message',
    'Envoyer un message à {}',
  ],
} as const;

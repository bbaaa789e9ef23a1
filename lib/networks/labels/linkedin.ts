/** LinkedIn's own words; `{}` stands for a name or a number. Structure comes first, these second; ja and ar are unverified. */
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
  reactions: [
    ...['{} reactions', '{} reaction', '{} réactions', '{} réaction'],
    ...['{}件のリアクション', 'リアクション{}件', '{} تفاعلات', '{} تفاعلًا', '{} تفاعل'],
  ],
  comments: [
    ...['{} comments', '{} comment', '{} commentaires', '{} commentaire'],
    ...['{}件のコメント', 'コメント{}件', '{} تعليقات', '{} تعليقًا', '{} تعليق'],
  ],
  reposts: [
    ...['{} reposts', '{} repost', '{} republications', '{} republication', '{} partages', '{} partage'],
    ...['{}件の再投稿', '再投稿{}件', '{} مرات إعادة نشر', '{} عمليات إعادة نشر', '{} إعادة نشر'],
  ],
  impressions: [
    ...['{} impressions', '{} impression', '{} views', '{} vues'],
    ...['{}件のインプレッション', 'インプレッション{}件', '{} مرات ظهور', '{} مشاهدة'],
  ],
  submitComment: ['Comment', 'Reply', 'Post', 'Commenter', 'Répondre', 'Publier'],
} as const;

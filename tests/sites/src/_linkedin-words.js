export const me = 'Boulangerie Lune';
/** Both layouts are alive in 2026, by account. */
export const old = new URLSearchParams(location.search).get('layout') === 'old';
export const words = {
  start: { en: 'Start a post', fr: 'Commencer un post', ja: '投稿を開始', ar: 'بدء منشور' },
  post: { en: 'Post', fr: 'Publier', ja: '投稿', ar: 'نشر' },
  postBox: {
    en: 'Text editor for creating content',
    fr: 'Éditeur de texte pour créer du contenu',
    ja: 'コンテンツ作成用エディター',
  },
  commentBox: {
    en: 'Text editor for creating comment',
    fr: 'Éditeur de texte pour créer un commentaire',
    ja: 'コメント作成用エディター',
  },
  replyBox: {
    en: 'Text editor for creating reply',
    fr: 'Éditeur de texte pour créer une réponse',
    ja: '返信作成用エディター',
  },
  comment: { en: 'Comment', fr: 'Commenter', ja: 'コメント' },
  reply: { en: 'Reply', fr: 'Répondre', ja: '返信' },
  menu: (name) => ({
    en: `Open control menu for post by ${name}`,
    fr: `Ouvrir le menu de commandes pour le post de ${name}`,
    ja: 'オプション',
  }),
  counts: (r, c, s) => ({
    en: [`${r} reactions`, `${c} comments`, `${s} reposts`],
    fr: [`${r} réactions`, `${c} commentaires`, `${s} republications`],
  }),
  sent: { en: 'Post successful.', fr: 'Post publié.' },
  view: { en: 'View post', fr: 'Voir le post' },
  search: { en: 'Search', fr: 'Recherche' },
  message: { en: 'Write a message…', fr: 'Rédigez un message…' },
};

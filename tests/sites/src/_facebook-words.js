export const me = 'Boulangerie Lune';
export const words = {
  create: { en: 'Create a post', fr: 'Créer une publication', ja: '投稿を作成', ar: 'إنشاء منشور' },
  ask: { en: `What's on your mind?`, fr: 'À quoi pensez-vous ?', ja: '今どんな気分？', ar: 'بم تفكر؟' },
  post: { en: 'Post', fr: 'Publier', ja: '投稿', ar: 'نشر' },
  commentAs: {
    en: `Comment as ${me}`,
    fr: `Commenter en tant que ${me}`,
    ja: `${me}としてコメント`,
    ar: `التعليق باسم ${me}`,
  },
  comment: { en: 'Comment', fr: 'Commenter', ja: 'コメント', ar: 'تعليق' },
  like: { en: 'Like', fr: 'J’aime', ja: 'いいね！', ar: 'أعجبني' },
  share: { en: 'Share', fr: 'Partager', ja: 'シェア', ar: 'مشاركة' },
  reply: { en: 'Reply', fr: 'Répondre', ja: '返信', ar: 'رد' },
  replyTo: (name) => ({
    en: `Reply to ${name}`,
    fr: `Répondre à ${name}`,
    ja: `${name}さんに返信`,
    ar: `الرد على ${name}`,
  }),
  commentBy: (name) => ({
    en: `Comment by ${name} 2 hours ago`,
    fr: `Commentaire de ${name} il y a 2 heures`,
    ja: `${name}さんのコメント`,
    ar: `تعليق ${name}`,
  }),
  search: { en: 'Search Facebook', fr: 'Rechercher sur Facebook', ja: 'Facebookを検索', ar: 'بحث' },
  message: { en: 'Message', fr: 'Message', ja: 'メッセージ', ar: 'رسالة' },
};

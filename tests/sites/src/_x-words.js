export const me = { name: 'Boulangerie Lune', handle: 'boulangerie_lune' };
export const customer = { name: 'Camille Roy', handle: 'camille_roy' };
export const words = {
  post: { en: 'Post', fr: 'Poster', ja: 'ポストする', ar: 'نشر' },
  postAll: { en: 'Post all', fr: 'Tout poster', ja: 'すべてポスト', ar: 'نشر الكل' },
  reply: { en: 'Reply', fr: 'Répondre', ja: '返信', ar: 'رد' },
  ask: { en: 'What’s happening?', fr: 'Quoi de neuf !', ja: 'いまどうしてる？', ar: 'ماذا يحدث؟' },
  yours: { en: 'Post your reply', fr: 'Postez votre réponse', ja: '返信をポスト', ar: 'انشر ردك' },
  sent: {
    en: 'Your post was sent.',
    fr: 'Votre post a été envoyé.',
    ja: 'ポストを送信しました。',
    ar: 'تم إرسال منشورك.',
  },
  view: { en: 'View', fr: 'Voir', ja: '表示', ar: 'عرض' },
  search: { en: 'Search', fr: 'Chercher', ja: '検索', ar: 'بحث' },
  message: {
    en: 'Start a new message',
    fr: 'Démarrer un nouveau message',
    ja: '新しいメッセージを作成',
    ar: 'ابدأ رسالة جديدة',
  },
};

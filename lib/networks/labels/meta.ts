/** Words that Instagram, Threads and Meta Business Suite share; `{}` stands for a name. Japanese and Arabic: unverified. */
export const metaLabels = {
  caption: [
    'Write a caption',
    'Write a caption...',
    'Écrire une légende',
    'Écrire une légende...',
    'Écrivez une légende...',
    ...['キャプションを入力...', 'キャプションを書く...', 'اكتب شرحًا توضيحيًا...', 'اكتب تعليقًا توضيحيًا...'],
  ],
  comment: [
    'Add a comment',
    'Add a comment...',
    'Ajouter un commentaire',
    'Ajouter un commentaire...',
    'Ajoutez un commentaire...',
    ...['コメントを追加...', 'コメントする...', 'إضافة تعليق...', 'أضف تعليقًا...'],
  ],
  replyTo: ['Reply to {}', 'Répondre à {}', '{}さんに返信', '{}に返信', 'الرد على {}', 'رد على {}'],
  publish: [
    ...['Post', 'Publish', 'Share', 'Schedule', 'Publier', 'Partager', 'Planifier', 'Programmer'],
    ...['投稿', '投稿する', '公開', '公開する', 'シェア', 'シェアする', '日時指定', '投稿日時を指定'],
    ...['نشر', 'مشاركة', 'جدولة'],
  ],
  message: [
    ...['Message', 'Message {}', 'Message...', 'Votre message...', 'Envoyer un message...', 'Aa'],
    ...['メッセージ', 'メッセージ...', 'メッセージを入力...', 'رسالة', 'رسالة...', 'مراسلة...'],
  ],
} as const;

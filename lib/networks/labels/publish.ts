/**
 * What a button that publishes says on sites we have no adapter for: English, French, Japanese and Arabic. Never "send":
 * messages are sent.
 */
export const publishLabels = {
  publish: [
    ...[
      'Post',
      'Publish',
      'Post now',
      'Publish now',
      'Post all',
      'Share',
      'Share now',
      'Schedule',
      'Tweet',
      'Toot',
    ],
    ...['Comment', 'Post comment', 'Add comment', 'Reply', 'Post reply', 'Publish reply', 'Answer', 'Submit'],
    ...['Publier', 'Poster', 'Publier maintenant', 'Tout poster', 'Partager', 'Planifier', 'Programmer'],
    ...['Commenter', 'Publier le commentaire', 'Ajouter un commentaire', 'Répondre', 'Publier la réponse'],
    ...['投稿', '投稿する', '公開', '公開する', 'シェア', '返信', '返信する', 'コメントする', 'ポストする'],
    ...['نشر', 'انشر', 'نشر الآن', 'مشاركة', 'رد', 'إضافة تعليق', 'نشر التعليق', 'جدولة'],
    ...['Poster la réponse', 'Publier le post', 'Mettre en ligne', 'Envoyer le commentaire', 'Soumettre'],
  ],
  /** What empties a box without publishing it. */
  discard: [
    ...['Clear', 'Cancel', 'Discard', 'Delete', 'Reset', 'Close', 'Undo', 'Redo', 'Preview', 'Save draft'],
    ...['Effacer', 'Annuler', 'Abandonner', 'Supprimer', 'Réinitialiser', 'Fermer', 'Rétablir', 'Aperçu'],
    ...['キャンセル', '削除', '閉じる', 'プレビュー', '下書き保存', 'ログイン'],
    ...['إلغاء', 'حذف', 'إغلاق', 'معاينة', 'مسح', 'تسجيل الدخول'],
    ...['Vider', 'Enregistrer le brouillon', 'Log in', 'Sign in', 'Connexion', 'Se connecter'],
  ],
} as const;

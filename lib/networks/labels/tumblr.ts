/** Tumblr's classes are hashed and no attribute marks its publish button: its words, English and French, must do. */
export const tumblrLabels = {
  publish: [
    'Post now',
    'Post',
    'Reblog',
    'Reblog now',
    'Queue',
    'Schedule',
    'Publier',
    'Publier maintenant',
    'Rebloguer',
    'Programmer',
    ...['投稿する', '今すぐ投稿', 'リブログ', 'انشر الآن', 'نشر', 'إعادة التدوين'],
  ],
} as const;

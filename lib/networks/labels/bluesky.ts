/** Bluesky's own words, English and French (social-app, `locale/locales/fr/messages.po`). */
export const blueskyLabels = {
  parent: [
    'Expand or collapse the full post you are replying to',
    'Développe ou réduit le post complet auquel vous répondez',
  ],
  reply: ['Publish reply', 'Publish replies', 'Publier la réponse', 'Publier les réponses'],
} as const;

/** Languages whose texts the voice checks read. The first two are the product's own; the others have fewer checks. */
export const languages = ['fr', 'en', 'de', 'nl', 'it', 'es', 'pt'] as const;

export type Language = (typeof languages)[number];

/** Is this one of the languages we read? Takes a bare tag ("fr"), not a full one ("fr-CA"). */
export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && (languages as readonly string[]).includes(value);

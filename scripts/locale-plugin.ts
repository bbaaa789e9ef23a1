import type { Plugin } from 'vite';

interface Entry {
  readonly message: string;
}

/**
 * Imports of `_locales/<lang>/messages.json` keep the sentences and drop what only translators read
 * (descriptions, examples): the files stay the stores' own format, the bundles stay small.
 */
export const localePlugin = (): Plugin => ({
  name: 'paraphe-locales',
  enforce: 'pre',
  transform(code, id) {
    if (!/_locales[\\/][a-z]+[\\/]messages\.json$/.test(id)) return;
    const entries = Object.entries(JSON.parse(code) as Record<string, Entry>);
    const kept = Object.fromEntries(entries.map(([key, { message }]) => [key, { message }]));
    return { code: JSON.stringify(kept), map: null };
  },
});

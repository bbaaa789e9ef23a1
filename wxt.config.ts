import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { matchPatterns } from './lib/networks';
import { madeAtFirstCall } from './scripts/made-at-first-call';
import { networkScripts } from './scripts/network-scripts';

/** The React of the practice page: the 18 that Draft.js was written for, and that Slate takes as well. */
const reactOfPractice: Plugin = {
  name: 'one React on the practice page',
  enforce: 'pre',
  resolveId(source, importer) {
    const draft = /[\\/](react-dom18|draft-js|fbjs|slate-react)[\\/]/.test(importer ?? '');
    return draft && /^react(-dom)?$/.test(source) ? this.resolve(`${source}18`, importer) : undefined;
  },
};

/** Scripts that run in pages carry no polyfill: `lib/browser/native-webext.ts` says why they need none. */
const nativeInPages = (): Plugin => {
  let inPage = false;
  return {
    name: 'no polyfill in pages',
    enforce: 'pre',
    configResolved: ({ build }) => {
      inPage =
        build.lib !== false &&
        /entrypoints[\\/](compose|counters|hesitate|opening|picker)\b/.test(String(build.lib.entry));
    },
    resolveId: (source) =>
      inPage && source === 'webextension-polyfill'
        ? join(import.meta.dirname, 'lib/browser/native-webext.ts')
        : undefined,
  };
};

interface Entry {
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A catalog without what is said to translators: descriptions, and examples of what comes in a gap. */
function sentencesOnly(catalog: string): unknown {
  const messages = JSON.parse(catalog) as Record<string, Entry>;
  return Object.fromEntries(
    Object.entries(messages).map(([key, { description: _, placeholders, ...message }]) => {
      const gaps = Object.entries(placeholders ?? {}).map(([name, { content }]) => [name, { content }]);
      return [key, placeholders ? { ...message, placeholders: Object.fromEntries(gaps) } : message];
    }),
  );
}

/** Each network is the user's own choice: nothing is granted at install. */
const networkOrigins = [...new Set(matchPatterns().flatMap(({ matches }) => matches))];

/** The statistical models, read from the package by the worker. */
const modelsFolder = join(import.meta.dirname, 'lib/voice/models');
const models = readdirSync(modelsFolder).filter((name) => name.endsWith('.bin'));

/** Where a lexicon comes from is told to who reads it, not carried into every page. */
const lexiconsWithoutNotes: Plugin = {
  name: 'lexicons without their notes',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]lexicons[\\/].*\.json$/.test(id)) return undefined;
    const { source: _, columns: __, ...data } = JSON.parse(code);
    return { code: JSON.stringify(data), map: null };
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // Editors on the practice page run on the React they run on elsewhere, never on an imitation.
    plugins: [
      reactOfPractice,
      nativeInPages(),
      lexiconsWithoutNotes,
      madeAtFirstCall('tinyld', ['detectAll']),
      preact({ reactAliasesEnabled: false }),
    ],
    // Draft.js, on the practice page, was written for a bundler that knew this name.
    define: { global: 'globalThis' },
    // A page's own modules only: nothing is fetched ahead, and no polyfill writes to the page.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      // What translators are told about each sentence is for them: the package carries the sentences.
      for (const [index, file] of files.entries()) {
        if (!/_locales.\w+.messages\.json$/.test(file.relativeDest) || !('absoluteSrc' in file)) continue;
        const contents = JSON.stringify(sentencesOnly(readFileSync(file.absoluteSrc, 'utf8')));
        files[index] = { relativeDest: file.relativeDest, contents };
      }
      for (const name of models)
        files.push({ absoluteSrc: join(modelsFolder, name), relativeDest: `models/${name}` });
      files.push(...(await networkScripts()));
    },
    // A page called history.html is ours: WXT would put it in the place of the browser's own history.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.chrome_url_overrides;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'alarms', // reminds of the next post and takes the next reading, of a post or of a source of mentions, when due
      'notifications', // says that a version is to be published, or that a cross-test has its verdict
      'unlimitedStorage', // years of history, which the browser must never evict to make room
      'storage', // settings, and events that wait while the worker is being replaced
      'activeTab', // the popup says whether the site in front is switched on, and lets her point at a compose box there
      ...(browser === 'firefox' ? [] : ['sidePanel']), // speaks beside the page where she wants nothing in it
      ...(browser === 'firefox' ? [] : ['offscreen']), // a page nobody sees: reaches the browser's own language model, if she asks for wordings, and makes the file of the weekly copy, neither of which a worker can
      'scripting', // loads the scout on the sites the user switched on, and the rest when a box gets the focus
    ],
    // The weekly copy of the history by itself: asked when she switches it on.
    optional_permissions: ['downloads'],
    optional_host_permissions: [
      ...networkOrigins, // asked one by one, by the user's own switch
      'http://localhost/*', // a model of hers on this computer, if she asks for wordings; only ever asked for alone
      'http://127.0.0.1/*',
      'https://*/*', // Mastodon and other software lives on any host; only ever asked for one typed origin, as for a source of mentions
    ],
    commands: {
      // J, K and L: no menu of Firefox has one for its own, in French or in English (Alt+Shift+S opens History).
      sign: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandSign__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandOpenPanel__' },
      pick: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandPick__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'paraphe@paraphe.app',
              strict_min_version: '142.0',
              // Only a team, if she joins one, and a model of hers make anything leave: then the browser asks her.
              data_collection_permissions: {
                required: ['none'],
                optional: ['personalCommunications', 'websiteContent'],
              },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});

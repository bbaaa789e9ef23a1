import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import type { SiteHandler, SiteResponse } from '../browsers/serve-sites.ts';

const sources = join(process.env.PAGES_DIR ?? import.meta.dirname, 'src');
const require = createRequire(import.meta.url);

/** Draft.js knows no React later than 18. */
const withReact18 = new Set(['draft']);

/** Headers by the address's `?csp=`: the strictest a page can be served with and still run its own script. */
const policies: Readonly<Record<string, string>> = {
  none: "default-src 'none'; script-src 'self'",
  'trusted-types': "require-trusted-types-for 'script'",
};

/**
 * Bundles the pages of `src` with the real editor libraries, in memory, and serves them:
 * `/lexical?place=shadow` is the page of `src/lexical.js` with its box in a shadow root.
 */
export async function buildPages(): Promise<SiteHandler> {
  const files = (await readdir(sources)).filter((file) => /\.jsx?$/.test(file) && !file.startsWith('_'));
  const scripts = new Map<string, string>();
  await Promise.all(
    [false, true].map(async (old) => {
      const chosen = files.filter((file) => withReact18.has(nameOf(file)) === old);
      const { outputFiles } = await build({
        entryPoints: chosen.map((file) => join(sources, file)),
        bundle: true,
        inject: [join(sources, '_policy.js')],
        write: false,
        outdir: '/',
        format: 'iife',
        jsx: 'automatic',
        tsconfigRaw: {},
        minifySyntax: true,
        define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
        alias: old ? { react: folder('react18'), 'react-dom': folder('react-dom18') } : {},
        loader: { '.css': 'empty' },
        logLevel: 'error',
      });
      for (const { path, text } of outputFiles) scripts.set(path, text);
    }),
  );
  return ({ url }) => answer(url, scripts);
}

function answer(url: URL, scripts: ReadonlyMap<string, string>): SiteResponse | undefined {
  const script = scripts.get(url.pathname);
  if (script) return { body: script, headers: { 'content-type': 'text/javascript' } };
  if (!scripts.has(`${url.pathname}.js`)) return undefined;
  const policy = policies[url.searchParams.get('csp') ?? ''];
  return {
    body: `<!doctype html><meta charset="utf-8"><title>${url.pathname}</title><link rel="icon" href="data:,">
<style>p { margin: 1em 0 }</style><div id="app"></div>
<button type="button" id="elsewhere">Elsewhere</button><script src="${url.pathname}.js"></script>`,
    headers: policy ? { 'content-security-policy': policy } : {},
  };
}

const nameOf = (file: string): string => basename(file, extname(file));
const folder = (name: string): string => join(require.resolve(`${name}/package.json`), '..');

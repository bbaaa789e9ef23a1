import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import type { SiteHandler, SiteHandlers, SiteResponse } from '../browsers/serve-sites.ts';
import { answersOf, hosts } from './hosts.ts';

const sources = join(import.meta.dirname, 'src');
const require = createRequire(import.meta.url);

/** Draft.js knows no React later than 18. */
const withReact18 = new Set(['x', 'tiktok', 'pinterest']);

/**
 * Pages that imitate each network's compose boxes with the real editors, by the real host names.
 * Any path answers with the site's page, which shows what its path and `?lang=` (en, fr; ja and ar on some) ask for.
 */
export async function sites(): Promise<SiteHandlers> {
  const files = (await readdir(sources)).filter((file) => /\.jsx?$/.test(file) && !file.startsWith('_'));
  const [old, recent] = [true, false].map((is18) =>
    files.filter((file) => withReact18.has(nameOf(file)) === is18),
  );
  const scripts = new Map([...(await bundle(old ?? [], true)), ...(await bundle(recent ?? [], false))]);
  const style = await readFile(join(sources, '_look.css'), 'utf8');
  return Object.fromEntries(
    hosts.map(([host, site]) => [host, handler(site, scripts.get(site) ?? '', style)]),
  );
}

function handler(site: string, script: string, style: string): SiteHandler {
  return ({ url }): SiteResponse | undefined => {
    if (url.pathname === '/-/site.js')
      return { body: script, headers: { 'content-type': 'text/javascript' } };
    if (url.pathname === '/favicon.ico') return undefined;
    const answer = answersOf(site, url);
    if (answer) return answer;
    const lang = /^[a-z]{2}$/.exec(url.searchParams.get('lang') ?? '')?.[0] ?? 'en';
    return {
      body: `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${site}</title><style>${style}</style></head>
<body data-site="${site}"><div id="root"></div><script src="/-/site.js"></script></body></html>`,
    };
  };
}

async function bundle(files: readonly string[], react18: boolean): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => join(sources, file)),
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: react18 ? { react: folder('react18'), 'react-dom': folder('react-dom18') } : {},
    loader: { '.css': 'text' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
}

const nameOf = (file: string): string => basename(file, extname(file));
const folder = (name: string): string => join(require.resolve(`${name}/package.json`), '..');

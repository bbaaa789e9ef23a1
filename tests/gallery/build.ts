import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const here = import.meta.dirname;

/** As in the real build: one React on the practice page, the 18 that Draft.js was written for. */
const reactOfPractice: Plugin = {
  name: 'one React on the practice page',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^react(-dom)?$/ }, ({ path, importer, resolveDir, kind }) =>
      /[\\/](react-dom18|draft-js|fbjs|slate-react)[\\/]/.test(importer)
        ? resolve(`${path}18`, { resolveDir, kind })
        : undefined,
    );
  },
};

/** Before anything else: what goes wrong in the page is kept, for whoever asks. */
const keepFaults = `window.wrong = [];
addEventListener('error', ({ message }) => window.wrong.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.wrong.push(String(reason)));
addEventListener('securitypolicyviolation', (event) => window.wrong.push('refused: ' + event.violatedDirective));`;

/** Bundles the gallery into `folder`; its index.html opens from the disk, under a policy that forbids inline styles. */
export async function buildGallery(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(here, 'gallery.tsx')],
    bundle: true,
    outfile: join(folder, 'gallery.js'),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2022',
    // Draft.js and React expect a bundler to say this.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    plugins: [reactOfPractice],
    banner: { js: keepFaults },
    logLevel: 'error',
  });
  await copyFile(join(here, 'index.html'), join(folder, 'index.html'));
  return join(folder, 'index.html');
}

import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

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
    logLevel: 'error',
  });
  await copyFile(join(here, 'index.html'), join(folder, 'index.html'));
  return join(folder, 'index.html');
}

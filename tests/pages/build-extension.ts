import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the extension that exposes lib/editors to the tests; gives back its folder. */
export async function buildExtension(): Promise<string> {
  const source = join(import.meta.dirname, 'extension');
  const folder = await mkdtemp(join(tmpdir(), 'editors-'));
  await build({
    entryPoints: [join(source, 'content.ts')],
    bundle: true,
    outdir: folder,
    format: 'iife',
    tsconfigRaw: {},
    logLevel: 'error',
  });
  for (const file of ['manifest.json', 'practice.html', 'practice.js']) {
    await copyFile(join(source, file), join(folder, file));
  }
  return folder;
}

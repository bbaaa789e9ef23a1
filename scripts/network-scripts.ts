import { join } from 'node:path';
import { build } from 'esbuild';
import { networks } from '../lib/networks';
import { networkFile } from '../lib/networks/network-file';

const lib = join(import.meta.dirname, '../lib');

/** `meta-business-suite` -> `metaBusinessSuite`: a network's file is named after what it exports. */
const exportOf = (id: string): string => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

const offered = (id: string): string =>
  `import { ${exportOf(id)} } from './networks/${id}';\nofferNetwork(${exportOf(id)});\n`;

async function scriptOf(ids: readonly string[]): Promise<string> {
  const contents = `import { offerNetwork } from './compose/offer-network';\n${ids.map(offered).join('')}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: lib, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  return outputFiles[0]?.text ?? '';
}

/** One script a network, one for all the software that runs on any host: a page carries what it may need, no more. */
export async function networkScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  const adapters = networks.filter(({ id }) => id !== 'other');
  const files = Object.entries(Object.groupBy(adapters, networkFile));
  return Promise.all(
    files.map(async ([file, of = []]) => ({
      relativeDest: file.slice(1),
      contents: await scriptOf(of.map(({ id }) => id)),
    })),
  );
}

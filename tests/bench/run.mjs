// Bundles one benchmark and runs it: `node tests/bench/run.mjs NAME [ARGS]` runs tests/bench/NAME.ts.
// The sources import each other without extensions, which Node alone does not resolve.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [name = '', ...args] = process.argv.slice(2);
const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
if (!/^[\w./-]+$/.test(name) || !existsSync(entry)) {
  console.error(`No benchmark named "${name}": expected ${entry}`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'paraphe-bench-'));
try {
  const outfile = join(folder, 'bench.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    // Packages bundled with CommonJS parts still ask for `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
  });
  const child = spawn(process.execPath, ['--expose-gc', '--enable-source-maps', outfile, ...args], {
    stdio: 'inherit',
  });
  const stop = (signal) => child.kill(signal);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
} finally {
  await rm(folder, { recursive: true, force: true });
}

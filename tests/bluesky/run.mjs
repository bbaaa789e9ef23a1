// `npm run test:bluesky`: a real Bluesky network on this machine, and Paraphe's readings and learning against it.
// Needs PostgreSQL 15 and redis-server (Debian packages); installs the network's own packages at the first run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startPostgres } from './start-postgres.mjs';
import { startRedis } from './start-redis.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
/** The network's packages need Node 24, which the project brings along. */
const node = join(root, 'node_modules/node/bin/node');

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ended with ${status}`);
}

/** npm writes its own list last, once all that the lock file asks for is there. */
const lock = (path) => statSync(join(here, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (lock('node_modules/.package-lock.json') < lock('package-lock.json')) {
  console.log('Installing the network (480 MB, once)…');
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
  // Nothing is compiled: the one package with a native part brings it along (see the overrides in package.json).
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, env });
}

const folder = mkdtempSync(join(tmpdir(), 'paraphe-bluesky-'));
const stops = [];
try {
  const postgres = await startPostgres(folder);
  stops.push(postgres.stop);
  const redis = await startRedis(folder);
  stops.push(redis.stop);
  const outfile = join(here, 'node_modules/.paraphe-bluesky.mjs');
  await build({
    entryPoints: [join(here, 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['@atproto/*'],
  });
  const { status } = spawnSync(node, ['--enable-source-maps', outfile], {
    stdio: 'inherit',
    cwd: here,
    env: { ...process.env, DB_POSTGRES_URL: postgres.url, REDIS_HOST: redis.host, LOG_ENABLED: 'false' },
  });
  process.exitCode = status ?? 1;
} finally {
  for (const stop of stops.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
}

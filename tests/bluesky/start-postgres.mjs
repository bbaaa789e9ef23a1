import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';

const base = '/usr/lib/postgresql';

function binaries() {
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(base, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (!found) throw new Error('PostgreSQL is missing: apt-get install postgresql-15');
  return found;
}

/** PostgreSQL refuses to run as root: then it runs as the user its package made. */
const isRoot = process.getuid?.() === 0;
function asPostgres(command, args) {
  const [program, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, args];
  const { status, stderr } = spawnSync(program, all, { encoding: 'utf8', cwd: '/' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

function idOf(user) {
  const id = (flag) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout);
  return [id('-u'), id('-g')];
}

/** A database server of its own, in `folder`, on a free port. Nothing it holds has to outlive the test. */
export async function startPostgres(folder) {
  const bin = binaries();
  const data = join(folder, 'postgres');
  mkdirSync(data);
  if (isRoot) {
    const [user, group] = idOf('postgres');
    chownSync(folder, user, group);
    chownSync(data, user, group);
  }
  const port = await freePort();
  asPostgres(join(bin, 'initdb'), ['-D', data, '-U', 'pg', '-A', 'trust', '--no-sync']);
  const options = `-p ${port} -k ${data} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off`;
  asPostgres(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(data, 'log'), '-o', options, 'start']);
  return {
    url: `postgresql://pg@127.0.0.1:${port}/postgres`,
    stop: () => asPostgres(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']),
  };
}

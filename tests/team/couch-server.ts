import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** A server of the CouchDB protocol with one team's database, that only its member may enter. */
export interface CouchServer {
  readonly origin: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** A request as the server's admin. */
  ask(method: string, path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** From the project's root, where every command runs. */
const folder = resolve('tests/team/server');
const admin = { name: 'admin', password: 'correct horse' };
const member = { user: 'julie', password: 'pâte à crêpes' };

/** Starts the real thing (tests/team/server) as a program of its own. */
export async function startCouchServer(): Promise<CouchServer> {
  const program = spawn(process.execPath, ['start.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = `http://127.0.0.1:${await portOf(program)}`;
  const basic = Buffer.from(`${admin.name}:${admin.password}`).toString('base64');
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(origin + path, {
      method,
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  // Until there is an admin, everybody is one.
  await fetch(`${origin}/_config/admins/${admin.name}`, {
    method: 'PUT',
    body: JSON.stringify(admin.password),
  });
  await ask('PUT', '/_users').catch(() => undefined);
  await ask('PUT', `/_users/org.couchdb.user:${member.user}`, {
    name: member.user,
    password: member.password,
    roles: [],
    type: 'user',
  });
  await ask('PUT', '/bakery');
  await ask('PUT', '/bakery/_security', { members: { names: [member.user], roles: [] } });
  return {
    origin,
    database: '/bakery',
    ...member,
    ask,
    async close() {
      program.kill('SIGKILL');
      if (program.exitCode === null && program.signalCode === null) await once(program, 'exit');
    },
  };
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  if (!stdout) throw new Error('the server says nothing');
  for await (const line of createInterface({ input: stdout })) {
    if (line.startsWith('{')) return (JSON.parse(line) as { port: number }).port;
  }
  throw new Error('the server died before it said its port');
}

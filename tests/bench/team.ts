import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Colleague } from '../team/colleague';
import { type CouchServer, startCouchServer } from '../team/couch-server';

/** Ten colleagues write 10,000 events each, two weeks apart from one another, then all meet on one server. */
const colleagues = 10;
const eachWrites = Number(process.argv[2] ?? 10_000);

const start = Date.UTC(2026, 0, 5, 8);
const seconds = (since: number) => (performance.now() - since) / 1000;
const print = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`);

async function simulation(server: CouchServer): Promise<void> {
  const team = Array.from({ length: colleagues }, (_, index) => new Colleague(`cm${index}`, index * 60_000));
  for (const one of team) {
    for (let n = 0; n < eachWrites; n += 1) one.write(`e${n % 500}`, start + n * 60_000);
  }
  const all = colleagues * eachWrites;
  const sending = performance.now();
  // One after another, as machines wake: the server is the bottleneck, and here it shares the cores with us.
  for (const one of team) await one.sync(server);
  const firstRound = seconds(sending);
  const receiving = performance.now();
  for (const one of team) await one.sync(server);
  const secondRound = seconds(receiving);
  const whole = team.filter(({ log }) => log.events.size === all && log.waiting === 0).length;
  const { doc_count: documents } = (await server.ask('GET', server.database)) as { doc_count: number };
  print(`${colleagues} clients, ${all} events: every event sent`, `${firstRound.toFixed(1)} s`);
  print('… then every event of the others received', `${secondRound.toFixed(1)} s`);
  print('clients with the whole history, nothing doubled', `${whole} of ${colleagues}`);
  print('documents on the server', `${documents} of ${all}`);

  const newcomer = new Colleague('newcomer');
  const joining = performance.now();
  const { received } = await newcomer.sync(server);
  print(`a newcomer takes in ${received} events`, `${seconds(joining).toFixed(1)} s (goal 60 s)`);
  if (whole !== colleagues || documents !== all || received !== all) process.exitCode = 1;
}

interface Pouch {
  bulkDocs(docs: readonly unknown[]): Promise<unknown>;
  info(): Promise<{ doc_count: number }>;
  replicate: {
    to(remote: unknown, options: object): Promise<unknown>;
    from(remote: unknown, options: object): Promise<unknown>;
  };
}
type PouchClass = {
  new (name: string, options?: object): Pouch;
  plugin(plugin: unknown): void;
};

/** The same events by PouchDB's replication, in memory too, on a server of its own, in the same run. */
async function peers(): Promise<void> {
  const require = createRequire(resolve('tests/team/server/start.mjs'));
  const PouchDB = require('pouchdb') as PouchClass;
  PouchDB.plugin(require('pouchdb-adapter-memory'));
  const events = Math.min(10_000, eachWrites);

  const theirs = await startCouchServer();
  const { user, password, origin, database } = theirs;
  const remote = new PouchDB(origin + database, { auth: { username: user, password } });
  const local = new PouchDB('one', { adapter: 'memory' });
  const writer = new Colleague('peer');
  const documents = Array.from({ length: events }, (_, n) => {
    const event = writer.write('e1', start + n);
    return { _id: `e:${event.id}`, event };
  });
  await local.bulkDocs(documents);
  let from = performance.now();
  await local.replicate.to(remote, { batch_size: 1_000 });
  const theirSending = seconds(from);
  const other = new PouchDB('two', { adapter: 'memory' });
  from = performance.now();
  await other.replicate.from(remote, { batch_size: 1_000 });
  const theirReceiving = seconds(from);
  await theirs.close();

  const ours = await startCouchServer();
  from = performance.now();
  await writer.sync(ours);
  const ourSending = seconds(from);
  from = performance.now();
  await new Colleague('two').sync(ours);
  const ourReceiving = seconds(from);
  await ours.close();
  const line = (a: number, b: number) =>
    `${a.toFixed(2)} s, PouchDB ${b.toFixed(2)} s, ratio ${(a / b).toFixed(2)}`;
  print(`${events} events sent`, line(ourSending, theirSending));
  print(`${events} events received`, line(ourReceiving, theirReceiving));
}

const server = await startCouchServer();
await simulation(server).finally(() => server.close());
await peers();

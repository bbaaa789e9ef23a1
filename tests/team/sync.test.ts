import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BadLine, badLine, type Fate } from './bad-line.ts';
import { Colleague } from './colleague.ts';
import { type CouchServer, startCouchServer } from './couch-server.ts';

const noon = Date.UTC(2026, 10, 22, 12);

let server: CouchServer;
const lines: BadLine[] = [];

beforeEach(async () => {
  server = await startCouchServer();
});
afterEach(async () => {
  await Promise.all(lines.splice(0).map((line) => line.close()));
  await server.close();
});

const through = async (fate: Parameters<typeof badLine>[1]) => {
  const line = await badLine(server.origin, fate);
  lines.push(line);
  return { ...server, origin: line.origin, line };
};

const ids = (...colleagues: readonly Colleague[]) =>
  [...new Set(colleagues.flatMap(({ history }) => history))].sort();

describe('two community managers of one brand', () => {
  test('have the same history after a round each, whoever wrote what', async () => {
    const [julie, paul] = [new Colleague('julie'), new Colleague('paul', -7_200_000)];
    for (let n = 0; n < 1_500; n += 1) julie.write('e1', noon + n);
    for (let n = 0; n < 700; n += 1) paul.write('e1', noon + n);
    const all = ids(julie, paul);
    expect(await julie.sync(server)).toMatchObject({ sent: 1_500, received: 0, refused: 0 });
    expect(await paul.sync(server)).toMatchObject({ sent: 700, received: 1_500 });
    expect(await julie.sync(server)).toMatchObject({ sent: 0, received: 700 });
    expect([julie.history, paul.history]).toEqual([all, all]);
    expect(await julie.sync(server)).toMatchObject({ sent: 0, received: 0 });
  });

  test('lose and double nothing on a line that breaks in the middle of things', async () => {
    const colleagues = ['julie', 'paul', 'lea'].map((name) => new Colleague(name));
    let turn = 0;
    const fates: readonly Fate[] = ['through', 'answer lost', 'through', 'lost', 'busy'];
    const line = await through(() => fates[turn++ % fates.length] ?? 'through');
    for (const [index, colleague] of colleagues.entries()) {
      for (let n = 0; n < 1_200; n += 1) colleague.write(`e${index}`, n);
    }
    const all = ids(...colleagues);
    let failures = 0;
    while (colleagues.some(({ history, log }) => history.length < all.length || log.waiting > 0)) {
      for (const colleague of colleagues) await colleague.sync(line).catch(() => (failures += 1));
    }
    expect(failures).toBeGreaterThan(3);
    for (const colleague of colleagues) expect(colleague.history).toEqual(all);
    expect(await server.ask('GET', server.database)).toMatchObject({ doc_count: all.length });
  });

  test('share messages too large for one request, and are told of one that no request can hold', async () => {
    const julie = new Colleague('julie');
    for (let n = 0; n < 50; n += 1) julie.write('e1', n);
    const narrow = await through(({ length }) => (length > 2_000 ? 'too large' : 'through'));
    expect(await julie.sync(narrow)).toMatchObject({ sent: 50, refused: 0 });
    const narrower = await through(({ length }) => (length > 100 ? 'too large' : 'through'));
    julie.write('e1', 51);
    expect(await julie.sync(narrower)).toMatchObject({ sent: 0, refused: 1 });
    expect(julie.log.waiting).toBe(1);
  });
});

describe('what the team cannot use', () => {
  test.each([
    ['an event that makes no sense', { _id: 'e:bad', event: { id: 'bad', at: 'yesterday' } }, 1],
    ['an event under another’s id', { _id: 'e:one', event: { id: 'two', at: 1 } }, 1],
    ['a record of a newer Paraphe', { _id: 'e:new', event: { id: 'new', at: 1, type: 'moon/seen' } }, 1],
    [
      'what is remembered of people',
      { _id: 'e:r', event: { id: 'r', at: 1, type: 'reply/published', network: 'x', text: 'Oui' } },
      1,
    ],
    ['a prototype in disguise', { _id: 'e:p', event: JSON.parse('{"__proto__":{"id":"p"},"id":"p"}') }, 1],
    ['somebody else’s document', { _id: 'invoice-12', total: 40 }, 0],
  ])('%s is set aside, and the rest goes on', async (_, document, aside) => {
    const [julie, paul] = [new Colleague('julie'), new Colleague('paul')];
    await server.ask('POST', server.database, document);
    julie.write('e1', 1);
    await julie.sync(server);
    expect(await paul.sync(server)).toMatchObject({ received: 1, aside });
    expect(paul.history).toEqual(julie.history);
  });

  test('a colleague who deletes documents on the server deletes nothing here', async () => {
    const [julie, paul] = [new Colleague('julie'), new Colleague('paul')];
    julie.write('e1', 1);
    await julie.sync(server);
    await paul.sync(server);
    const { _rev } = (await server.ask('GET', `${server.database}/e:julie-1`)) as { _rev: string };
    await server.ask('DELETE', `${server.database}/e:julie-1?rev=${_rev}`);
    await paul.sync(server);
    expect(paul.history).toEqual(['julie-1']);
  });
});

describe('a server that cannot be used says why, and nothing is lost', () => {
  const withLogin = (change: Partial<CouchServer>) => ({ ...server, ...change });

  test.each([
    ['a wrong password', { password: 'guess' }, 'login'],
    ['a database that is not there', { database: '/nowhere' }, 'missing'],
    ['nobody there', { origin: 'http://127.0.0.1:9' }, 'unreachable'],
  ])('%s', async (_, change, kind) => {
    const julie = new Colleague('julie');
    julie.write('e1', 1);
    await expect(julie.sync(withLogin(change))).rejects.toMatchObject({ kind });
    expect(julie.log.waiting).toBe(1);
    expect(await julie.sync(server)).toMatchObject({ sent: 1 });
  });

  test('a page that is no database', async () => {
    const julie = new Colleague('julie');
    julie.write('e1', 1);
    await expect(julie.sync(await through(() => 'a page'))).rejects.toMatchObject({ kind: 'foreign' });
    expect(julie.log.waiting).toBe(1);
  });

  test('a busy server is left alone until it said', async () => {
    const julie = new Colleague('julie');
    const busy = await through(() => 'busy');
    const before = Date.now();
    const trouble = await julie.sync(busy).catch((error: unknown) => error);
    expect(trouble).toMatchObject({ kind: 'busy' });
    expect((trouble as { notBefore: number }).notBefore - before).toBeGreaterThanOrEqual(120_000);
  });
});

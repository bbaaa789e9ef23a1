// Run as a program of its own: `node start.mjs` prints its port, then serves until it is killed. Everything is in memory.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import expressPouchdb from 'express-pouchdb';
import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';

PouchDB.plugin(memory);
const InMemory = PouchDB.defaults({ adapter: 'memory' });
const app = express();
app.use(
  expressPouchdb(InMemory, {
    mode: 'fullCouchDB',
    inMemoryConfig: true,
    logPath: join(tmpdir(), `paraphe-team-${process.pid}.log`),
  }),
);
const server = app.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  console.log(JSON.stringify({ port: server.address().port }));
});

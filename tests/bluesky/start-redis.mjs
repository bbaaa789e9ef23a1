import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { freePort } from './free-port.mjs';

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/** A redis server of its own that keeps nothing on the disk. */
export async function startRedis(folder) {
  const port = await freePort();
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let missing;
  child.once('error', (error) => {
    missing = error;
  });
  while (!(await answers(port))) {
    if (missing || child.exitCode !== null)
      throw new Error('redis-server is missing: apt-get install redis-server');
  }
  return {
    host: `127.0.0.1:${port}`,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildProgram } from './child-program.ts';
import { findProgram } from './find-browser.ts';

export interface VirtualDisplay {
  /** Variables a program needs to show itself there. */
  readonly env: Readonly<Record<string, string>>;
  /** What is on the display now, or `undefined` on the user's own display, which is none of our business. */
  picture(): Promise<Picture | undefined>;
  close(): Promise<void>;
}

/** Raw pixels, four bytes each (blue, green, red, unused), in rows of `stride` bytes. */
export interface Picture {
  readonly pixels: Buffer;
  readonly stride: number;
}

/**
 * A display of our own, so that browsers under test have a window and the user keeps the focus: what a prompt of
 * the browser needs exists only with a window. Where there is no Xvfb, the user's display is used.
 */
export async function virtualDisplay(): Promise<VirtualDisplay> {
  const program = findProgram(['Xvfb']);
  if (!program) return { env: {}, picture: async () => undefined, close: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'display-'));
  // Xvfb picks a free display, and writes its number on descriptor 3 once it is ready.
  const server = new ChildProgram(
    program,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-fbdir', folder],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ready = server.process.stdio[3];
  if (!ready) throw new Error('Xvfb gave no pipe.');
  const [number] = await once(ready, 'data');
  return {
    env: { DISPLAY: `:${String(number).trim()}` },
    picture: async () => readXwd(await readFile(join(folder, 'Xvfb_screen0'))),
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Header: 32-bit big-endian words; size is word 0, bytes a line word 12, colours (12 bytes each) word 19. Source: XWDFile.h */
function readXwd(file: Buffer): Picture {
  const word = (index: number) => file.readUInt32BE(index * 4);
  return { pixels: file.subarray(word(0) + word(19) * 12), stride: word(12) };
}

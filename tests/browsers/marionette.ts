import { connect, type Socket } from 'node:net';
import { waitUntil } from './wait-until.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** An error Firefox answered, with WebDriver's own name for it (`no such window`). */
export class MarionetteError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/**
 * Firefox's own remote protocol over TCP. On the wire: `length:[type, id, command, parameters]`, and
 * `length:[1, id, error, result]` back.
 * Source: firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('close', () => this.abandon());
    socket.on('error', () => this.abandon());
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = await waitUntil(
      () =>
        new Promise<Socket>((resolve, reject) => {
          const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
          attempt.once('error', reject);
        }),
      { what: 'Firefox to listen', timeout: 30_000 },
    );
    return new Marionette(socket);
  }

  /** Sends a command, such as `WebDriver:Navigate`, and gives back its result (the bare value where it is only that). */
  send(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const id = this.nextId++;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.toString('latin1', 0, colon));
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.toString('utf8', colon + 1, end));
      this.received = this.received.subarray(end);
      // The greeting is an object; every answer is an array.
      if (Array.isArray(message)) this.settle(message[1], message[2], message[3]);
    }
  }

  private settle(id: number, error: { error: string; message: string } | null, result: unknown): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) {
      waiting?.reject(new MarionetteError(error.error, error.message));
      return;
    }
    const bare = typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
    waiting?.resolve(bare);
  }

  private abandon(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection.'));
    this.waiting.clear();
  }
}

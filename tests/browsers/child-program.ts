import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program of ours that never outlives the tests, however they end. */
export class ChildProgram {
  readonly process: ChildProcess;
  private readonly killNow = () => this.process.kill('SIGKILL');

  constructor(path: string, args: readonly string[], options: SpawnOptions) {
    this.process = spawn(path, args, options);
    process.once('exit', this.killNow);
  }

  /** Waits until it ends by itself; after `patience` ms it is ended. */
  async stop(patience = 0): Promise<void> {
    process.off('exit', this.killNow);
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    const timer = setTimeout(this.killNow, patience);
    await gone;
    clearTimeout(timer);
  }
}

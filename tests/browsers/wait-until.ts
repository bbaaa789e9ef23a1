import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds before giving up; 10 s unless told. */
  readonly timeout?: number;
  /** What is awaited, for the error message. */
  readonly what?: string;
}

/**
 * Asks again until `probe` answers something truthy, and returns that.
 * A probe that throws counts as "not yet" (a page may be navigating); its last error is told on giving up.
 */
export async function waitUntil<T>(
  probe: () => Promise<T> | T,
  { timeout = 10_000, what = 'a state' }: Patience = {},
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout;
  let lastError: unknown;
  for (let wait = 5; ; wait = Math.min(wait * 1.5, 60)) {
    try {
      const answer = await probe();
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() > deadline) {
      throw new Error(`Waited ${timeout} ms in vain for ${what}`, { cause: lastError });
    }
    await pause(wait);
  }
}

import type { Draft } from './draft';
import type { Finding } from './finding';

/**
 * One question asked of a draft. Pure: same draft, voice and signals, same findings, in any thread.
 * `Voice` is what the brand decided (voice, signature rules); `Signals` is what is known just now (who is on
 * duty, the network's limit, what vigilance says). A check declares only the part it reads.
 */
export interface Check<Voice = unknown, Signals = unknown> {
  readonly id: string;
  run(draft: Draft, voice: Voice, signals: Signals): readonly Finding[];
}

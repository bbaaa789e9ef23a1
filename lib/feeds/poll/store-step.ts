import type { PollState, PollStep } from './poll-due';

/** The polling state with a step taken; what a store does in its transaction, beside keeping the mentions. */
export const storeStep = (
  state: PollState,
  { source, state: after, host: [name, notBefore] }: PollStep,
): PollState => ({
  ...state,
  states: { ...state.states, [source]: after },
  hosts: { ...state.hosts, [name]: notBefore },
});

import type { Check } from '../draft/check';
import { canned } from './checks/canned';
import { notAnswered } from './checks/not-answered';
import { notGreeted } from './checks/not-greeted';
import { topDown } from './checks/top-down';
import type { PersonalSignals } from './replies/personal-signals';

/** Every check of a reply to somebody. A new one is its file, its test and a line here. */
export const personalChecks: readonly Check<unknown, PersonalSignals>[] = [
  notGreeted,
  notAnswered,
  canned,
  topDown,
];

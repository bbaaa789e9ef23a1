import type { Check } from '../draft/check';
import { doubled } from './checks/doubled';
import { missing } from './checks/missing';
import { otherPerson } from './checks/other-person';
import type { SignatureSignals } from './signature-signals';

/** Every check of the signature. A new one is its file, its test and a line here. */
export const signatureChecks: readonly Check<unknown, SignatureSignals>[] = [missing, otherPerson, doubled];

import type { Check } from '../draft/check';
import { doubled } from './checks/doubled';
import { lost } from './checks/lost';
import { misplaced } from './checks/misplaced';
import { missing } from './checks/missing';
import { otherPerson } from './checks/other-person';
import { threadPart } from './checks/thread-part';
import { tooLong } from './checks/too-long';
import { unexpected } from './checks/unexpected';
import { unknownForm } from './checks/unknown-form';
import type { SignatureSignals } from './signature-signals';

/** Every check of the signature. A new one is its file, its test and a line here. */
export const signatureChecks: readonly Check<unknown, SignatureSignals>[] = [
  missing,
  otherPerson,
  doubled,
  misplaced,
  unknownForm,
  unexpected,
  threadPart,
  lost,
  tooLong,
];

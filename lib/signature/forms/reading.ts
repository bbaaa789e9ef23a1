import type { FormKind } from '../found-signature';
import type { Who } from '../who';
import type { Head } from './head';

/** A signature read at the end of a head. */
export interface Reading {
  readonly start: number;
  readonly form: FormKind;
  readonly who: Who;
  /** What stands before and after the name, as written. */
  readonly before: string;
  readonly behind: string;
}

/** Reads one form of signature at the end of a head, or says that there is none. */
export type ReadForm = (head: Head) => Reading | undefined;

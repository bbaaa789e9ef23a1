import type { MessageKey } from '../../draft/message-key';

/** A place mentions come from. A new one is a file beside this one, a line in `source-kinds.ts`, and two sentences. */
export interface SourceKind {
  readonly id: string;
  /** What people call it, and where in it they find what we ask for. */
  readonly label: MessageKey;
  readonly help: MessageKey;
  /** What the user types: the feed's own address, words to look for, or a hashtag. */
  readonly asks: 'address' | 'words' | 'hashtag';
  /** Gives files to import (CSV, e-mail) as well as, or instead of, a feed. */
  readonly imports?: true;
  /** Is this one of its addresses? */
  readonly recognises: (url: URL) => boolean;
  /** The feed's address for what was typed; undefined when it makes none. Without it, what is typed is the address. */
  readonly addressFor?: (typed: string, locale: SourceLocale) => string | undefined;
  /** Least minutes between two readings of one feed, and least seconds between two requests to its host. */
  readonly everyMinutes: number;
  readonly apartSeconds: number;
  /** Most entries the feed ever holds: a full one hides what came before. */
  readonly holds: number;
  /** It answers "not modified" whatever changed: ask for all of it each time. */
  readonly ignoresChanges?: true;
  /** This address tells of everything, not of words looked for: only what names the brand counts. */
  readonly publishesEverything?: (url: URL) => boolean;
  /** Answers only to a signed-in user: the worker adds the key, which is never part of the address. */
  readonly needsKey?: true;
}

/** Language and country of the search, as BCP 47 and ISO 3166 have them. */
export interface SourceLocale {
  readonly language: string;
  readonly country: string;
}

/** A host, or one of its subdomains. */
export const isHost = (url: URL, host: string): boolean =>
  url.hostname === host || url.hostname.endsWith(`.${host}`);

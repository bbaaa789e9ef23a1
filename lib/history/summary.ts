import { type StyleAxis, styleAxes, styleOf } from '../crosstest/style/style-of';
import { textLanguage } from '../voice/text-language';
import type { EventOf, ExperimentEvent } from './event';
import type { Experiment } from './experiment';
import { searchWords } from './search/search-words';

/** How far an experiment has come, by what was stored of it alone. */
export const stages = ['planned', 'running', 'told', 'decided'] as const;
export type Stage = (typeof stages)[number];

/**
 * What the list shows, filters and searches of one experiment. Derived in the transaction that stores its events, so
 * that it is never behind them, and made again from them whenever needed: nothing is kept here alone.
 */
export interface Summary {
  readonly id: string;
  /** Ms since 1970. */
  readonly startedAt: number;
  /** 0 or 1: IndexedDB has no index on booleans. */
  readonly practice: 0 | 1;
  /** The opening words of version A. */
  readonly title: string;
  readonly test: readonly string[];
  readonly target: string;
  readonly stage: Stage;
  readonly by?: string;
  readonly brand?: string;
  /** The axes of style on which the two versions differ. */
  readonly axes: readonly StyleAxis[];
  /** Roots of both texts and of the note, for the search. */
  readonly words: readonly string[];
  /** What was last said of it. */
  readonly claim?: Pick<EventOf<'claim/made'>, 'state' | 'probabilityA'>;
  readonly chosen?: EventOf<'decision/made'>['chosen'];
}

/** What a summary is made of; the other kinds of events, readings above all, leave it as it is. */
const telling: ReadonlySet<ExperimentEvent['type']> = new Set([
  'experiment/started',
  'publication/observed',
  'claim/made',
  'decision/made',
  'note/written',
  'experiment/erased',
]);

/** Can this event change the summary of its experiment? */
export const changesSummary = ({ type }: ExperimentEvent): boolean => telling.has(type);

/** Enough to know a message by. */
const longestTitle = 80;

function stageOf({ decision, claims, publications }: Experiment): Stage {
  if (decision) return 'decided';
  const last = claims.at(-1);
  if (last && last.state !== 'immature') return 'told';
  return publications.length > 0 ? 'running' : 'planned';
}

function axesOf({ A, B }: Experiment['variants']): readonly StyleAxis[] {
  const language = textLanguage(`${A}\n${B}`) === 'fr' ? 'fr' : 'en';
  const [a, b] = [styleOf(A, language), styleOf(B, language)];
  // A few words more are not a difference of length; `long` only bends the effect of length.
  return styleAxes.filter((axis) => axis !== 'long' && Math.abs(a[axis] - b[axis]) >= 0.5);
}

/** The summary of an experiment. */
export function summaryOf(experiment: Experiment): Summary {
  const {
    id,
    startedAt,
    practice,
    variants,
    test,
    target,
    by,
    brand,
    note = '',
    claims,
    decision,
  } = experiment;
  const title = variants.A.replace(/\s+/g, ' ').trim();
  const claim = claims.at(-1);
  return {
    id,
    startedAt,
    practice: practice ? 1 : 0,
    title: title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title,
    test,
    target,
    stage: stageOf(experiment),
    axes: axesOf(variants),
    words: searchWords(`${variants.A}\n${variants.B}\n${note}`),
    ...(by === undefined ? {} : { by }),
    ...(brand === undefined ? {} : { brand }),
    ...(claim ? { claim: { state: claim.state, probabilityA: claim.probabilityA } } : {}),
    ...(decision ? { chosen: decision.chosen } : {}),
  };
}

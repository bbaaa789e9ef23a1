import type { ToneTurn } from './tone-turn';

/** A surge, as it stands at the bin observed. Bins count from 1970, in UTC. */
export interface Surge {
  /** True at the bin of the alarm only: the moment to notify. */
  readonly isNew: boolean;
  readonly since: number;
  /** Last bin out of the ordinary: hours behind the present once things calm down. */
  readonly last: number;
  readonly count: number;
  /** Mentions that are usual over the same hours; `count / expected` is the "4x". */
  readonly expected: number;
  /** As rare as once in four times the period between alarms: worth a word even to someone who said "got it". */
  readonly strong: boolean;
  /** Hardly ever mentioned: said in words ("3 in 4 h, usually 1 a week"), never as a ratio. */
  readonly sparse: boolean;
}

/** What vigilance knows of a brand at one bin. */
export interface Signal {
  /** `learning` for the first 72 observed hours: no alarm, and no claim of calm either. */
  readonly state: 'learning' | 'calm' | 'surge';
  readonly bin: number;
  readonly count: number;
  /** Usual count for this hour, and how many times that its variance is (see expected-band for the chart). */
  readonly expected: number;
  readonly spread: number;
  /** log10 of the days between two bins as unusual as this one. */
  readonly rarity: number;
  /** Usual mentions an hour, all hours together. */
  readonly level: number;
  readonly surge?: Surge;
  readonly tone?: ToneTurn;
  /** Nothing at all for longer than chance explains: more likely a broken source than a silent world. */
  readonly silence?: { readonly since: number; readonly expected: number };
}

import type { MessageKey, PluralKey, Sentence } from '../draft/message-key';
import type { Signal } from './signal';
import { type PaceUnit, usualPace } from './usual-pace';

/** What the sentence needs beside the signal. */
export interface SurgeWords {
  readonly brand: string;
  /** How many publications, accounts or hosts the mentions since the rise come from. */
  readonly sources: number;
  /** An hour (since 1970, UTC) as a clock shows it to this reader: "14:00", "14 h", "Tuesday 14:00". */
  readonly clock: (hour: number) => string;
}

const rare: Record<PaceUnit, MessageKey> = {
  hour: 'vigilancePaceHour',
  day: 'vigilancePaceDay',
  week: 'vigilancePaceWeek',
  month: 'vigilancePaceMonth',
};

/** The pace of a hardly mentioned brand, to be put in words beside the count: "usually 1 a week". */
const paceSentence = (level: number): Sentence => {
  const { count, unit } = usualPace(level);
  return { key: rare[unit], params: { count } };
};

/**
 * The banner's reason, in one or two sentences: how much, since when, which way the tone goes, from how many sources.
 * Empty when there is nothing to say.
 */
export function surgeSentence(signal: Signal, { brand, sources, clock }: SurgeWords): Sentence[] {
  const { surge, bin, level } = signal;
  if (!surge) return [];
  const turning = signal.tone !== undefined;
  const since = clock(surge.since);
  if (surge.sparse) {
    const hours = Math.max(1, bin - surge.since + 1);
    const count = Math.round(surge.count);
    return [
      turning
        ? { plural: 'vigilanceRareNegative', count, params: { brand, hours } }
        : { plural: 'vigilanceRare', count, params: { brand, hours } },
      paceSentence(level),
    ];
  }
  const ratio = surge.count / Math.max(surge.expected, 1e-9);
  // Over for hours: the past tense, and no claim about now.
  if (bin - surge.last >= 6) {
    return [{ key: 'vigilanceEased', params: { brand, since, until: clock(surge.last + 1) } }];
  }
  const by: PluralKey =
    ratio >= 1.75
      ? turning
        ? 'vigilanceTimesNegative'
        : 'vigilanceTimes'
      : turning
        ? 'vigilanceMoreNegative'
        : 'vigilanceMore';
  const params =
    ratio >= 1.75
      ? { brand, since, times: Math.min(999, Math.round(ratio)) }
      : { brand, since, percent: Math.max(5, Math.round((20 * (ratio - 1)) / 1) * 5) };
  return [{ plural: by, count: Math.max(1, sources), params }];
}

/** What else is worth a line: the tone alone has turned, a source fell silent, or nothing is known yet. */
export function quietSentence(signal: Signal, { brand, clock }: SurgeWords): Sentence[] {
  const said: Sentence[] = [];
  if (signal.state === 'learning') said.push({ key: 'vigilanceLearning', params: { brand } });
  if (signal.tone && !signal.surge) {
    const { negative, rated, usualShare } = signal.tone;
    said.push({
      key: 'vigilanceTone',
      params: { brand, negative, rated, usual: Math.round(usualShare * 10) },
    });
  }
  if (signal.silence)
    said.push({ key: 'vigilanceSilence', params: { brand, since: clock(signal.silence.since) } });
  return said;
}

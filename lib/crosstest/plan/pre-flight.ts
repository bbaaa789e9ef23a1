import type { MessageKey, Sentence } from '../../draft/message-key';
import type { StyleStep } from '../style/style-difference';
import { isHoliday } from './holiday';
import { localTime } from './local-time';
import { duplicateRule, nativeSplit } from './network-rules';

/** Something to know before the first post; `stop` = better not start, `better` = there is a better way. */
export interface PlanCheck {
  readonly id: string;
  readonly level: 'stop' | 'warn' | 'better' | 'note';
  readonly sentence: Sentence;
}

/** What the checks look at. Facts left out are not checked; a format and a boost nobody told of are recalled. */
export interface Flight {
  readonly target: string;
  readonly networks: readonly string[];
  readonly variants: { readonly A: string; readonly B: string };
  readonly axes: readonly StyleStep[];
  readonly start: number;
  readonly verdictAt: number;
  readonly deadline?: number;
  readonly timeZone: string;
  readonly country?: string;
  readonly sameFormat?: boolean;
  readonly boosted?: boolean;
  readonly crisis?: boolean;
}

/** Looks for what would spoil the comparison or annoy a network, gravest first. */
export function preFlight(flight: Flight): PlanCheck[] {
  const checks: PlanCheck[] = [];
  const say = (id: string, level: PlanCheck['level'], key: MessageKey, params?: Sentence['params']) =>
    checks.push({ id, level, sentence: params ? { key, params } : { key } });

  if (flight.networks.length === 0) say('network', 'stop', 'crosstestCheckNoNetwork');
  if (plain(flight.variants.A) === plain(flight.variants.B)) say('same', 'stop', 'crosstestCheckSame');
  if (flight.crisis) say('crisis', 'stop', 'crosstestCheckCrisis');
  if (flight.boosted) say('boost', 'stop', 'crosstestCheckBoost');
  if (flight.sameFormat === false) say('format', 'warn', 'crosstestCheckFormat');
  const { year, month, date } = localTime(flight.start, flight.timeZone);
  if (flight.country && isHoliday(flight.country, year, month, date)) {
    say('holiday', 'warn', 'crosstestCheckHoliday');
  }
  if (flight.deadline !== undefined && flight.verdictAt > flight.deadline) {
    const days = Math.max(1, Math.ceil((flight.verdictAt - flight.start) / 86_400_000));
    checks.push({
      id: 'deadline',
      level: 'warn',
      sentence: { plural: 'crosstestCheckDeadline', count: days },
    });
  }
  if (flight.axes.length > 1) {
    checks.push({
      id: 'axes',
      level: 'warn',
      sentence: { plural: 'crosstestCheckAxes', count: flight.axes.length },
    });
  }
  const split = nativeSplit(flight.target);
  if (split) say('split', 'better', split);
  if (flight.sameFormat === undefined && flight.boosted === undefined)
    say('fair', 'note', 'crosstestCheckFair');
  for (const network of flight.networks) {
    const rule = duplicateRule(network);
    if (rule) say(`duplicate/${network}`, 'note', rule);
  }
  return checks;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

import type { Sentence } from '../draft/message-key';
import type { Reading, RepostContrast } from './contrast';
import { countProblem } from './count-problem';
import { countWeight, type EarlyNoise, earlyNoise } from './early-noise';
import type { Evidence, Refusal } from './evidence';
import { type Hyper, repostOn } from './hyper';
import { orderShift } from './order-shift';
import { readingAge } from './reading-age';
import { binomialShare } from './stats/binomial-share';
import { logStudentMean } from './stats/student-mean';

/** Where counts divided by views are steadier than counts; elsewhere views are bought or are an outcome. */
const rateNetworks = new Set(['x', 'linkedin', 'tiktok']);
/** Two ages nearer than this are the same reading. */
const sameAge = 0.1;
/** No comparison of two posts is worth more than 5 % of precision. */
const leastNoise = 0.05;

/**
 * A then B (or B then A) by one account: the log ratio of the counts, corrected for the order, with the noise of the
 * counts, of the post's luck (Student), of what is not known of the order, and of reading too early.
 */
export function repostEvidence(contrast: RepostContrast, hyper: Hyper): Evidence | Refusal {
  const { a, b, network, first, gapHours } = contrast;
  const problem = countProblem(a?.count, b?.count) ?? countProblem(a?.ageHours, b?.ageHours);
  if (problem) return { refused: problem };
  if (a.boosted || b.boosted) return { refused: 'crosstestRefusedBoosted' };
  if (first !== 'A' && first !== 'B') return { refused: 'crosstestRefusedOrder' };
  if (!Number.isFinite(gapHours) || gapHours < 0) return { refused: 'crosstestRefusedGap' };

  const wanted = readingAge(network);
  const mature = Math.min(a.ageHours, b.ageHours) >= wanted * (1 - sameAge);
  const rates = rateNetworks.has(network) && usableViews(a) && usableViews(b);
  const believed = repostOn(network, hyper);
  const order = orderShift(gapHours, believed);
  const notes: Sentence[] = [
    {
      key: 'crosstestNoteOrder',
      params: { network, second: first === 'A' ? 'B' : 'A', percent: Math.round(-100 * Math.expm1(order)) },
    },
  ];
  if (gapHours < 24) notes.push({ key: 'crosstestNoteGapShort', params: { network } });
  if (!mature) notes.push({ key: 'crosstestNoteEarly', params: { network, hours: wanted } });
  if (Math.abs(Math.log((a.ageHours + 1) / (b.ageHours + 1))) > sameAge) {
    notes.push({ key: 'crosstestNoteAges', params: { network } });
  }
  if (rates) notes.push({ key: 'crosstestNoteViews', params: { network } });

  const scale = rates ? believed.scaleWithViews : believed.scale;
  const [earlyA, earlyB] = [a, b].map(({ ageHours }) => earlyNoise(ageHours / wanted, hyper.early));
  const early = earlyA && earlyB ? later(earlyA, earlyB) : { sd: 0, dispersion: 1, few: 0, reached: 0 };
  const offset =
    (first === 'A' ? -order : order) +
    early.reached +
    (rates ? Math.log((a.views ?? 1) / (b.views ?? 1)) : 0);
  const weight = countWeight(a.count + b.count, early);
  const shares = binomialShare(a.count * weight, b.count * weight, offset);
  const noise = Math.hypot(scale, believed.orderSd, early.sd, leastNoise);
  const df = early.sd > 0 ? Math.min(hyper.early.df, believed.df) : believed.df;
  return {
    networks: [network],
    logLikelihood: (effect) => logStudentMean(effect, shares, noise, df),
    peak: { at: Math.log((a.count + 0.5) / (b.count + 0.5)) - offset, sd: noise },
    mature,
    notes,
  };
}

const usableViews = ({ views, count }: Reading): boolean =>
  views !== undefined && Number.isFinite(views) && views > 0 && views >= count;

/** Two readings together: as noisy as the earlier of the two; what each lacks is expected, not noise. */
const later = (a: EarlyNoise, b: EarlyNoise): EarlyNoise => ({
  sd: Math.max(a.sd, b.sd),
  dispersion: Math.max(a.dispersion, b.dispersion),
  few: Math.max(a.few, b.few),
  reached: a.reached - b.reached,
});

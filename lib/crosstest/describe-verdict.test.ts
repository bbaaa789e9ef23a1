import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import type { Sentence } from '../draft/message-key';
import type { Contrast } from './contrast';
import { decide } from './decide';
import { describeVerdict } from './describe-verdict';

const names = { target: 'Facebook', networks: { x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn' } };
const keys = (sentences: readonly Sentence[]) =>
  sentences.map((sentence) => ('key' in sentence ? sentence.key : sentence.plural));
const split = (a: number, b: number): Contrast => ({
  kind: 'split',
  network: 'facebook',
  a: { successes: a, impressions: 6000 },
  b: { successes: b, impressions: 6000 },
});
const said = (contrasts: readonly Contrast[], more = {}) =>
  describeVerdict(decide({ target: 'facebook', contrasts, ...more }), names);

describe('what the verdict says', () => {
  it.each([
    ['nothing to compare', [], 'crosstestVerdictNothing'],
    ['a coin flip', [split(80, 78)], 'crosstestVerdictCoinFlip'],
    ['a slight lead', [split(80, 66)], 'crosstestVerdictLeaning'],
    ['a probable lead', [split(120, 90)], 'crosstestVerdictProbable'],
    ['a sure lead', [split(300, 120)], 'crosstestVerdictSure'],
  ])('%s', (_, contrasts, key) => {
    expect(keys(said(contrasts))[0]).toBe(key);
  });

  it('follows a sure call with the record of such calls, or says there is none yet', () => {
    expect(keys(said([split(300, 120)]))[1]).toBe('crosstestVerdictNoRecord');
    const verdict = decide({ target: 'facebook', contrasts: [split(300, 120)] });
    expect(describeVerdict(verdict, { ...names, record: { right: 8, total: 9 } })[1]).toEqual({
      key: 'crosstestVerdictRecord',
      params: { right: 8, total: 9 },
    });
  });

  it('publishes the leader when the time has come, with its true chances', () => {
    const [first] = said([split(80, 66)], { now: 10, deadline: 10 });
    expect(first).toMatchObject({
      key: 'crosstestVerdictDeadline',
      params: { leader: 'A', target: 'Facebook' },
    });
  });

  it('gives the leader’s range, whoever leads', () => {
    const range = (contrasts: Contrast[]) =>
      said(contrasts).find((sentence) => 'key' in sentence && sentence.key === 'crosstestVerdictRange');
    const [ahead, behind] = [range([split(300, 120)]), range([split(120, 300)])];
    expect(ahead?.params).toMatchObject({ leader: 'A', other: 'B' });
    expect(behind?.params).toEqual({ ...ahead?.params, leader: 'B', other: 'A' });
  });

  it('speaks of networks by their names, and says the order was taken into account', () => {
    const sentences = said([
      {
        kind: 'repost',
        network: 'x',
        first: 'A',
        gapHours: 72,
        a: { count: 40, ageHours: 24 },
        b: { count: 20, ageHours: 24 },
      },
    ]);
    const order = sentences.find((one) => 'key' in one && one.key === 'crosstestNoteOrder');
    expect(order?.params).toMatchObject({ network: 'X', second: 'B' });
  });

  it('says once that the order was taken into account when each message came second', () => {
    const post = (count: number) => ({ count, ageHours: 48 });
    const both = [
      { kind: 'repost', network: 'bluesky', first: 'A', gapHours: 72, a: post(40), b: post(20) },
      { kind: 'repost', network: 'mastodon', first: 'B', gapHours: 72, a: post(30), b: post(20) },
    ] as const;
    const orders = said(both).filter((one) => 'key' in one && one.key.startsWith('crosstestNoteOrder'));
    expect(orders.map((one) => 'key' in one && one.key)).toEqual(['crosstestNoteOrderEach']);
    expect(orders[0]?.params?.percent).toBeGreaterThan(0);
  });

  it('never says "proven", "significant" or "95 %", in either language', () => {
    for (const messages of [en, fr]) {
      for (const [key, { message }] of Object.entries(messages)) {
        if (key.startsWith('crosstest')) {
          expect(message).not.toMatch(/proven|prouvé|significa|statisti|95/i);
        }
      }
    }
  });
});

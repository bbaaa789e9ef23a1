import { describe, expect, it } from 'vitest';
import { priorHyper } from '../hyper';
import { isHoliday } from './holiday';
import { localTime } from './local-time';
import { type PlanInput, plan } from './plan';
import { secondSlot } from './second-slot';
import { testPower } from './test-power';

const hour = 3_600_000;
const paris = 'Europe/Paris';
const tuesday = Date.UTC(2026, 4, 19, 8, 30);
const input: PlanInput = {
  target: 'facebook',
  candidates: [{ network: 'mastodon' }, { network: 'bluesky' }, { network: 'facebook' }],
  variants: { A: 'Notre atelier ouvre samedi.', B: 'Venez samedi : notre atelier ouvre !' },
  language: 'fr',
  start: tuesday,
  timeZone: paris,
  random: () => 0.3,
};
const ids = (made: ReturnType<typeof plan>) => made.checks.map(({ id }) => id);

describe('a plan', () => {
  it('crosses two networks and leaves the target alone', () => {
    const made = plan(input);
    expect(made.design).toBe('crossover');
    expect(made.networks).toEqual(['mastodon', 'bluesky']);
    expect(made.posts.filter(({ at }) => at === tuesday).map(({ variant }) => variant)).toEqual(['A', 'B']);
    expect(made.posts).toHaveLength(4);
  });

  it('draws the order: each variant goes first half of the time', () => {
    expect(plan({ ...input, random: () => 0.2 }).first).toBe('A');
    expect(plan({ ...input, random: () => 0.7 }).first).toBe('B');
  });

  it('leaves three days between two posts, at the same hour, and reads both at the same age', () => {
    for (const network of ['mastodon', 'bluesky']) {
      const [one, two] = plan(input).posts.filter((post) => post.network === network);
      const gap = (two?.at ?? 0) - (one?.at ?? 0);
      expect(gap).toBeGreaterThanOrEqual(72 * hour);
      expect(Math.abs((gap / hour) % 24)).toBeLessThanOrEqual(1);
      expect((one?.readAt ?? 0) - (one?.at ?? 0)).toBe((two?.readAt ?? 0) - (two?.at ?? 0));
    }
  });

  it('goes back to one network, to the target, or to nothing when there is no more', () => {
    expect(plan({ ...input, candidates: [{ network: 'x' }] }).design).toBe('repost');
    expect(plan({ ...input, touchTarget: true }).design).toBe('crossover-target');
    expect(plan({ ...input, touchTarget: true, candidates: [] }).design).toBe('target');
    expect(ids(plan({ ...input, candidates: [] }))).toContain('network');
  });

  it('prefers the network that tells more of the target, and not the one where a weak post costs', () => {
    const candidates = [
      { network: 'x', stakes: 'high' as const },
      { network: 'mastodon', usualCount: 4 },
      { network: 'bluesky', usualCount: 60 },
    ];
    expect(plan({ ...input, candidates }).networks).toEqual(['bluesky', 'mastodon']);
    const hyper = {
      ...priorHyper,
      transfer: { ...priorHyper.transfer, pairs: { 'mastodon>facebook': { mean: 0.8, weight: 60 } } },
    };
    expect(plan({ ...input, candidates, hyper }).networks[0]).toBe('mastodon');
  });

  it('says honestly how little organic posts can tell, and what would tell more', () => {
    const { power, others } = plan({
      ...input,
      candidates: [{ network: 'mastodon' }, { network: 'bluesky' }],
    });
    expect(power.right).toBeGreaterThan(0.53);
    expect(power.right).toBeLessThan(0.62);
    const byDesign = Object.fromEntries(others.map(({ design, right }) => [design, right]));
    expect(byDesign.target).toBeGreaterThan(power.right);
    expect(byDesign.parallel).toBeLessThan(power.right);
  });

  it.each([
    ['a crisis', { crisis: true }, 'crisis'],
    ['a boost', { boosted: true }, 'boost'],
    ['another picture', { sameFormat: false }, 'format'],
    ['a public holiday', { country: 'FR', start: Date.UTC(2026, 6, 14, 9) }, 'holiday'],
    ['too little time', { deadline: tuesday + 40 * hour }, 'deadline'],
    ['twice the same words', { variants: { A: 'Bonjour  à tous', B: 'Bonjour à tous' } }, 'same'],
    ['several changes at once', { variants: { A: 'Ouvert ?', B: 'Nous ouvrons samedi !' } }, 'axes'],
    ['a network that dislikes repeats', { candidates: [{ network: 'reddit' }] }, 'duplicate/reddit'],
    ['a target that can split its own audience', { target: 'youtube' }, 'split'],
  ])('warns of %s', (_, more, id) => {
    expect(ids(plan({ ...input, ...more }))).toContain(id);
    expect(ids(plan({ ...input, variants: { A: 'Ouvert samedi', B: 'Samedi, ouvert' } }))).not.toContain(
      'axes',
    );
  });

  it('recalls that both must look alike and be paid for alike, where nobody said that they are', () => {
    expect(ids(plan(input))).toContain('fair');
    expect(ids(plan({ ...input, sameFormat: true, boosted: false }))).not.toContain('fair');
    expect(ids(plan({ ...input, sameFormat: true, boosted: false })).filter((id) => id === 'boost')).toEqual(
      [],
    );
  });
});

describe('the second slot', () => {
  it('keeps the local hour across a change of clocks', () => {
    const before = Date.UTC(2026, 9, 23, 7, 15); // Friday 09:15 in Paris, clocks go back on the 25th
    const after = secondSlot(before, paris, undefined);
    expect(localTime(after, paris).hour).toBeCloseTo(localTime(before, paris).hour, 6);
    expect(localTime(after, paris).weekend).toBe(false);
  });

  it('keeps three days when the clocks go forward', () => {
    const before = Date.UTC(2026, 2, 27, 8); // Friday, clocks go forward on the 29th
    const after = secondSlot(before, paris, undefined);
    expect(after - before).toBeGreaterThanOrEqual(72 * hour);
    expect(Math.abs(localTime(after, paris).hour - localTime(before, paris).hour)).toBeLessThanOrEqual(1);
  });

  it('stays on weekdays, or at the weekend, and off public holidays', () => {
    expect(localTime(secondSlot(Date.UTC(2026, 4, 21, 8), paris, 'FR'), paris)).toMatchObject({ date: 26 });
    expect(localTime(secondSlot(Date.UTC(2026, 4, 16, 8), paris, 'FR'), paris).weekend).toBe(true);
  });

  it('takes an unknown time zone for UTC', () => {
    expect(secondSlot(tuesday, 'Nowhere/Land', undefined) - tuesday).toBe(72 * hour);
  });
});

describe('public holidays', () => {
  it.each([
    ['FR', 2026, 4, 6, true, 'Easter Monday'],
    ['FR', 2026, 5, 14, true, 'Ascension'],
    ['FR', 2026, 5, 15, false, 'the day after'],
    ['US', 2026, 11, 26, true, 'Thanksgiving'],
    ['US', 2026, 5, 25, true, 'Memorial Day'],
    ['GB', 2026, 8, 31, true, 'the summer bank holiday'],
    ['CA', 2026, 10, 12, true, 'Thanksgiving in Canada'],
    ['ZZ', 2026, 1, 1, false, 'a country without rules'],
  ])('%s %i-%i-%i', (country, year, month, date, off) => {
    expect(isHoliday(country, year, month, date)).toBe(off);
  });
});

describe('what a test can tell', () => {
  const reposts = (...networks: string[]) =>
    networks.map((network) => ({ kind: 'repost' as const, network, usualCount: 15 }));
  const right = (...networks: string[]) => testPower('facebook', reposts(...networks), priorHyper).right;

  it('grows with networks, rounds and likes, and never reaches certainty', () => {
    expect(right()).toBeCloseTo(0.5, 9);
    expect(right('x', 'bluesky')).toBeGreaterThan(right('x'));
    expect(right('x', 'bluesky', 'x', 'bluesky')).toBeGreaterThan(right('x', 'bluesky'));
    expect(right('facebook')).toBeGreaterThan(right('x'));
    const many = testPower(
      'facebook',
      Array.from({ length: 30 }, () => ({ kind: 'split' as const, network: 'facebook', usualCount: 1e6 })),
      priorHyper,
    );
    expect(many.right).toBeLessThan(1);
    expect(many.right).toBeGreaterThan(0.9);
  });

  it('does not count on a network that tells nothing', () => {
    const hyper = {
      ...priorHyper,
      transfer: { fallback: { mean: 0, weight: Number.POSITIVE_INFINITY }, pairs: {} },
    };
    expect(testPower('facebook', reposts('x'), hyper).right).toBeCloseTo(0.5, 9);
  });
});

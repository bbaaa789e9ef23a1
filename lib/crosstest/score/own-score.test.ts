import { describe, expect, it } from 'vitest';
import { type Claim, ownScore } from './own-score';

const said = (probabilityA: number, outcome?: 'A' | 'B', moreLikes?: 'A' | 'B'): Claim => ({
  probabilityA,
  ...(outcome ? { outcome } : {}),
  ...(moreLikes ? { moreLikes } : {}),
});

describe('the record of our own claims', () => {
  it('has nothing to say before a claim was checked', () => {
    expect(ownScore([])).toBeUndefined();
    expect(ownScore([said(0.9)])).toBeUndefined();
  });

  it('counts how often each level of chances came true, whichever variant it was', () => {
    const score = ownScore([
      said(0.8, 'A'),
      said(0.82, 'A'),
      said(0.15, 'B'),
      said(0.78, 'B'),
      said(0.93, 'A'),
      said(0.55, 'A'),
    ]);
    expect(score?.bins.map(({ calls }) => calls)).toEqual([1, 0, 4, 1]);
    expect(score?.bins[2]?.right).toBeCloseTo(0.75, 12);
    expect(score?.bins[2]?.said).toBeCloseTo((0.8 + 0.82 + 0.85 + 0.78) / 4, 12);
    expect(score?.sure).toEqual({ right: 1, total: 1 });
  });

  it('is compared with "more likes wins", which is always certain', () => {
    const score = ownScore([said(0.6, 'A', 'A'), said(0.6, 'B', 'A'), said(0.5, 'B')]);
    expect(score?.brier).toBeCloseTo((0.16 + 0.36 + 0.25) / 3, 12);
    expect(score?.brierMoreLikes).toBeCloseTo((0 + 1 + 0.25) / 3, 12);
  });

  it('keeps certain claims and leaves impossible ones out', () => {
    const score = ownScore([said(1, 'A'), said(0, 'A'), said(1.2, 'A'), said(Number.NaN, 'B')]);
    expect(score?.checked).toBe(2);
    expect(score?.sure).toEqual({ right: 1, total: 2 });
  });
});

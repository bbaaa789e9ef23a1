import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../tests/gallery/words';
import type { PlanQuestion } from '../compose/proposed';
import { type Known, proposeTest } from './propose-test';

const hour = 3_600_000;
const tuesday = Date.UTC(2026, 4, 19, 8, 30);
const question: PlanQuestion = {
  target: 'facebook',
  variants: { A: 'Notre atelier rouvre samedi.', B: 'Samedi, l’atelier rouvre enfin !' },
  networks: ['facebook', 'mastodon', 'bluesky', 'youtube'],
  seed: 4,
};
const known: Known = {
  experiments: [],
  posts: [],
  words: wordsOf('fr'),
  now: tuesday,
  timeZone: 'Europe/Paris',
  country: 'FR',
  brewing: false,
};
const counted = (network: string, likes: number, n: number) =>
  Array.from({ length: n }, (_, i) => ({
    id: `${network}${i}`,
    type: 'post/counted' as const,
    at: tuesday - i * hour,
    published: tuesday - i * hour - 100 * hour,
    network,
    text: 'x',
    counts: { likes },
  }));

describe('what she is told before a test starts', () => {
  it('where, in which order, with dates, and how much it can tell with her usual counts', () => {
    const { plan, promise, ways, way } = proposeTest(question, known);
    expect(plan).toMatchObject({ design: 'crossover', first: 'A', timeZone: 'Europe/Paris', country: 'FR' });
    expect(plan.test.toSorted()).toEqual(['bluesky', 'mastodon']);
    expect(plan.posts).toHaveLength(4);
    expect(promise[0]).toMatch(/15 réactions habituelles.*a raison 5\d fois sur 100/);
    expect(promise[1]).toContain('Facebook');
    expect(ways.find(({ id }) => id === way)?.label).toContain('en ordre inverse');
  });

  it('uses the counts her own posts have, where they are known', () => {
    const rich = { ...known, posts: [...counted('mastodon', 80, 5), ...counted('bluesky', 80, 5)] };
    const { promise, plan } = proposeTest(question, rich);
    expect(promise[0]).toContain('80 réactions');
    expect(plan.right).toBeGreaterThan(proposeTest(question, known).plan.right);
  });

  it('never tries on the target by itself, nor where ordinary posts are not made', () => {
    const { plan, ways } = proposeTest(question, known);
    expect(plan.test).not.toContain('facebook');
    expect(ways.some(({ id }) => id.includes('youtube'))).toBe(false);
  });

  it('shows where a try costs least when no other network is switched on', () => {
    const { plan } = proposeTest({ ...question, networks: ['facebook'] }, known);
    expect(plan.posts.length).toBeGreaterThan(0);
  });

  it('says to wait while something is brewing', () => {
    const { remarks } = proposeTest(question, { ...known, brewing: true });
    expect(remarks.find(({ level }) => level === 'stop')?.sentence).toContain('calme');
  });

  it('and offers a start two days away, which is no longer held back but says that it may wait', () => {
    const brewing = { ...known, brewing: true };
    const [{ offer } = {}] = proposeTest(question, brewing).remarks.filter(({ level }) => level === 'stop');
    expect(offer?.label).toContain('jeudi');
    expect(offer?.start).toBe(tuesday + 48 * hour);
    // She takes a minute to press.
    const later = proposeTest({ ...question, start: offer?.start }, { ...brewing, now: tuesday + 60_000 });
    expect(later.plan.posts[0]?.at).toBe(offer?.start);
    expect(later.remarks.some(({ level }) => level === 'stop')).toBe(false);
    expect(later.remarks.map(({ sentence }) => sentence).join(' ')).toContain('se décalent d’elles-mêmes');
  });

  it('names what changed, on which side, and offers a version that changes one thing only', () => {
    const a = 'Notre atelier rouvre samedi. Il y aura 12 vélos à essayer.';
    const variants = { A: a, B: 'Et si vous veniez samedi ? Notre atelier rouvre !' };
    const { remarks, suggestions } = proposeTest({ ...question, variants }, known);
    const said = remarks.find(({ sentence }) => sentence.includes('diffèrent'));
    expect(said?.sentence).toMatch(/Dans A\s: .*un chiffre/);
    expect(said?.sentence).toMatch(/Dans B\s: .*une question/);
    expect(suggestions.map(({ text }) => text)).toContain(said?.offer?.text);
    expect(said?.offer?.text).toContain('?');
    const one = proposeTest({ ...question, variants: { A: a, B: said?.offer?.text ?? '' } }, known);
    expect(one.remarks.some(({ sentence }) => sentence.includes('diffèrent'))).toBe(false);
  });

  it('names the platform’s own split test, where there is one', () => {
    expect(proposeTest(question, known).remarks.some(({ level }) => level === 'better')).toBe(true);
  });

  it('says that several things changed, unless one of our own changes made them', () => {
    const said = ({ remarks }: ReturnType<typeof proposeTest>) =>
      remarks.map(({ sentence }) => sentence).join(' ');
    expect(said(proposeTest(question, known))).toMatch(/diffèrent sur \d points/);
    const [suggestion] = proposeTest(question, known).suggestions;
    if (!suggestion) throw new Error('no suggestion');
    const byRule = proposeTest(
      { ...question, variants: { ...question.variants, B: suggestion.text } },
      known,
    );
    expect(said(byRule)).not.toMatch(/diffèrent/);
    expect(said(byRule)).toContain('Un seul changement');
  });

  it('starts later when asked to, never in the past', () => {
    const later = tuesday + 30 * hour;
    expect(proposeTest({ ...question, start: later }, known).plan.posts[0]?.at).toBe(later);
    expect(proposeTest({ ...question, start: 5 }, known).plan.posts[0]?.at).toBe(tuesday);
  });

  it('keeps the order that was drawn, whatever else she changes', () => {
    for (const seed of [4, 5]) {
      const first = proposeTest({ ...question, seed }, known).plan.first;
      expect(first).toBe(seed % 2 === 0 ? 'A' : 'B');
      expect(proposeTest({ ...question, seed, way: 'repost:bluesky' }, known).plan.first).toBe(first);
    }
  });

  it.each(['', 'x'.repeat(70_000), '\u0000', '🚲'])('any text is answered: %j', (text) => {
    expect(() => proposeTest({ ...question, variants: { A: text, B: text } }, known)).not.toThrow();
  });
});

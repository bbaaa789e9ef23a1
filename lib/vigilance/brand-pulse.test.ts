import { describe, expect, test } from 'vitest';
import { brandPulse } from './brand-pulse';
import type { Mention } from './mention';
import { teach, untaught } from './relevance';
import { newWatch } from './watch';

const hour = 3_600_000;
const start = 493_704 * hour;
const words = ['soap', 'shop', 'price', 'award', 'staff', 'store', 'scent', 'film', 'gift', 'paper', 'talk'];

/** Mentions by the hour, each a story of its own. */
function mentionsOf(counts: readonly number[]): Mention[] {
  return counts.flatMap((count, h) =>
    Array.from({ length: count }, (_, i) => {
      const word = words[(h * 7 + i) % words.length];
      return {
        id: `${h}-${i}`,
        feed: 'alerts',
        source: `site-${(h + i) % 9}.example`,
        title: `${word} number ${h * 100 + i} ${word}${h} and ${word}${i} of Verlaine`,
        text: '',
        url: `https://site-${(h + i) % 9}.example/${h}/${i}`,
        publishedAt: start + h * hour + i * 60_000,
        seenAt: start + (h + 1) * hour,
      };
    }),
  );
}

const usual = Array.from({ length: 24 * 14 }, (_, h) => (h % 24 < 7 ? 1 : 3 + (h % 3)));
const record = (counts: readonly number[]) => ({
  watch: newWatch(),
  mentions: mentionsOf(counts),
  coverages: [[[start, start + counts.length * hour] as const]],
});

describe('from mentions to what is said', () => {
  const risen = [...usual, 14, 16, 18];
  const now = start + risen.length * hour + 1;
  const pulse = brandPulse(record(risen), now);

  test('a rise is told with its stories, its sources and the age of the data', () => {
    expect(pulse.latest?.surge).toBeDefined();
    expect(pulse.sources).toBe(9);
    expect(pulse.stories.length).toBeGreaterThanOrEqual(48);
    expect(pulse.freshAt).toBe(start + risen.length * hour);
  });

  test('an ordinary day is calm', () => {
    expect(brandPulse(record(usual), start + usual.length * hour).latest?.state).toBe('calm');
  });

  test('the same news on every site is no surge', () => {
    const copies = Array.from({ length: 45 }, (_, i) => ({
      ...(mentionsOf([1])[0] as Mention),
      id: `copy-${i}`,
      source: `copy-${i}.example`,
      url: `https://copy-${i}.example/story`,
      title: 'Maison Verlaine recalls its lavender soap after skin rashes',
      publishedAt: start + usual.length * hour + i * 60_000,
    }));
    const { mentions } = record([...usual, 2]);
    const told = brandPulse(
      { ...record([...usual, 2]), mentions: [...mentions, ...copies] },
      start + (usual.length + 1) * hour,
    );
    expect(told.latest?.surge).toBeUndefined();
    expect(told.stories[0]?.spread).toBe(45);
  });

  test('an old story that one more site takes up stands behind what is new, and shows what it says now', () => {
    const page = (id: string, source: string, publishedAt: number, title: string) => ({
      id,
      feed: 'alerts',
      source,
      title,
      text: '',
      url: `https://${source}/${id}`,
      publishedAt,
      seenAt: publishedAt,
    });
    const old = 'Verlaine opens its new shop beside the old station';
    const news = 'Verlaine recalls a soap after complaints about rashes';
    const before = Array.from({ length: 9 }, (_, i) =>
      page(`old-${i}`, `old-${i}.example`, now - 60 * hour, old),
    );
    const since = [
      page('again', 'late.example', now - hour, old),
      page('news-0', 'one.example', now - hour, news),
      page('news-1', 'two.example', now - hour, news),
    ];
    const taken = { ...record(risen), mentions: [...record(risen).mentions, ...before, ...since] };
    const { stories } = brandPulse(taken, now);
    expect(stories[0]?.first.title).toBe(news);
    const alone = stories.filter(({ spread }) => spread === 1).map(({ first }) => first.publishedAt ?? 0);
    expect(alone).toEqual([...alone].sort((a, b) => b - a));
    const retold = stories.find(({ first }) => first.title === old);
    expect(retold?.spread).toBe(1);
    expect(retold?.first.source).toBe('late.example');
  });

  test('stored and taken up again an hour later, it says what it would have said', () => {
    const before = brandPulse(record(risen.slice(0, -1)), now - hour).learned;
    const after = brandPulse({ ...record(risen), watch: before }, now);
    expect(after.latest).toEqual(pulse.latest);
    expect(after.learned).toEqual(pulse.learned);
  });

  test('what is not about us does not count', () => {
    const about = mentionsOf([3]);
    let relevance = untaught;
    for (const mention of about) relevance = teach(relevance, mention, true);
    const film = {
      ...(about[0] as Mention),
      title: 'Verlaine, the poet: cinema retrospective tonight',
      url: 'https://cinema.example/x',
    };
    for (let i = 0; i < 3; i++) relevance = teach(relevance, film, false);
    const taught = { ...record([1]), mentions: [film], relevance };
    expect(brandPulse(taught, start + hour).stories).toEqual([]);
  });

  test('nothing known, nothing said', () => {
    expect(brandPulse({ watch: newWatch(), mentions: [], coverages: [] }, start)).toMatchObject({
      latest: undefined,
      sources: 0,
    });
  });
});

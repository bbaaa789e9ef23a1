import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { readFeed } from '../../../lib/feeds/read/read-feed';
import { plainText } from '../../../lib/feeds/text/plain-text';
import { type Expectation, expectationOf } from './feedparser-expectation';

interface Tally {
  files: number;
  withItems: number;
  empty: number;
  refused: number;
  thrown: number;
  scored: number;
  right: number;
  slowest: number;
  readonly wrong: string[];
}

const feedFile = /\.(xml|rss|atom|rdf|json|html?|cdf)$/i;

/** Text as it compares: no markup, no difference of white space. */
const bare = (text: string) => plainText(text).replace(/\s+/g, '');

/** rss-parser keeps what it expects beside the input: `input/x.rss`, `output/x.json`. */
function besides(path: string): Expectation[] {
  const output = path.replace(/([\\/])input([\\/])/, '$1output$2').replace(/\.[^.]*$/, '.json');
  if (output === path || !existsSync(output)) return [];
  const feed = JSON.parse(readFileSync(output, 'utf8'));
  const first = (feed.feed ?? feed).items?.[0] ?? (feed.feed ?? feed).entries?.[0] ?? {};
  return [
    { field: 'title', value: first.title },
    { field: 'link', value: first.link },
    { field: 'id', value: first.guid ?? first.id },
  ].filter((e): e is Expectation => typeof e.value === 'string' && e.value !== '');
}

/**
 * Reads every feed under a folder: kept apart suites of other readers, laid out as they come (feedparser's files say what
 * they expect; rss-parser's have an output beside). Files that expect nothing count as read when they have items.
 */
export function suiteBench(folder: string): Record<string, number> {
  if (!existsSync(folder)) return {};
  const suites = new Map<string, Tally>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (f) => f.isFile() && feedFile.test(f.name),
  );
  for (const file of files) {
    const path = join(file.parentPath, file.name);
    const parts = relative(folder, path).split(/[\\/]/);
    if (parts.includes('output')) continue;
    const suite = parts.length > 1 ? (parts[0] ?? '') : basename(folder);
    const tally = suites.get(suite) ?? {
      files: 0,
      withItems: 0,
      empty: 0,
      refused: 0,
      thrown: 0,
      scored: 0,
      right: 0,
      slowest: 0,
      wrong: [],
    };
    suites.set(suite, tally);
    tally.files++;
    const bytes = readFileSync(path);
    const from = performance.now();
    try {
      const feed = readFeed(bytes.subarray(0, 2_000_000), {
        contentType: extname(path) === '.json' ? 'application/json' : 'text/xml',
      });
      tally.slowest = Math.max(tally.slowest, performance.now() - from);
      if (typeof feed === 'string') tally.refused++;
      else if (feed.items.length === 0) tally.empty++;
      else tally.withItems++;
      const expected = expectationOf(bytes.toString('latin1'))
        ? expectationOf(bytes.toString('utf8'))
        : undefined;
      for (const { field, value } of expected ? [expected] : besides(path)) {
        const got = typeof feed === 'string' ? '' : (feed.items[0]?.[field] ?? '');
        tally.scored++;
        if (bare(got) === bare(value)) tally.right++;
        else
          tally.wrong.push(
            `${relative(folder, path)}: ${field} ${JSON.stringify(got.slice(0, 60))}, expected ${JSON.stringify(value.slice(0, 60))}`,
          );
      }
    } catch (error) {
      tally.thrown++;
      tally.wrong.push(`${relative(folder, path)}: threw ${String(error)}`);
    }
  }
  console.log(`\nFeeds under ${folder}`);
  console.log('  suite                  files  items  empty  none  threw   right of scored   slowest');
  const figures: Record<string, number> = {};
  for (const [name, t] of suites) {
    console.log(
      `  ${name.padEnd(22)}${[t.files, t.withItems, t.empty, t.refused, t.thrown].map((n) => String(n).padStart(6)).join(' ')}   ${String(t.right).padStart(5)} of ${String(t.scored).padEnd(6)}${t.slowest.toFixed(0).padStart(8)} ms`,
    );
    const key = `feeds_${name.replace(/\W+/g, '_')}`;
    Object.assign(figures, {
      [`${key}_files`]: t.files,
      [`${key}_items`]: t.withItems,
      [`${key}_threw`]: t.thrown,
    });
    if (t.scored > 0) Object.assign(figures, { [`${key}_scored`]: t.scored, [`${key}_right`]: t.right });
    if (process.env.BENCH_DETAILS) for (const wrong of t.wrong) console.log(`      ${wrong}`);
  }
  const all = [...suites.values()];
  const scored = all.reduce((sum, t) => sum + t.scored, 0);
  if (scored > 0) {
    figures.feeds_right_share = Number((all.reduce((sum, t) => sum + t.right, 0) / scored).toFixed(3));
    console.log(`  right: ${(100 * figures.feeds_right_share).toFixed(1)} % of ${scored} scored cases`);
  }
  return figures;
}

import type { ExportedPost } from '../../feeds/exports/posts-in-table';
import { fingerprint } from '../../feeds/text/fingerprint';
import type { CountedPost, EventOf } from '../../history/event';
import type { Experiment } from '../../history/experiment';

/** What an import would keep: ordinary posts, and readings of posts that cross-tests published. */
export interface PreparedImport {
  readonly posts: readonly CountedPost[];
  readonly readings: readonly EventOf<'reading/taken'>[];
}

const day = 86_400_000;

/** Two addresses of one page: protocol, `www.`, what follows `?` and a last slash set aside. */
const place = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.|m\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();

/**
 * The events of an export made at `madeAt` (ms since 1970). Ids say what was counted and on which day: the same file
 * twice adds nothing, a later export of the same posts adds what they have become.
 */
export function prepareImport(
  exported: readonly ExportedPost[],
  network: string,
  madeAt: number,
  experiments: readonly Experiment[],
): PreparedImport {
  const published = new Map(
    experiments
      .filter(({ practice }) => !practice)
      .flatMap(({ id, publications }) =>
        publications.flatMap((one) =>
          one.network === network && one.url !== undefined
            ? [[place(one.url), { experiment: id, publication: one }] as const]
            : [],
        ),
      ),
  );
  const posts: CountedPost[] = [];
  const readings: EventOf<'reading/taken'>[] = [];
  for (const { key, published: at, text, counts, url, format } of exported) {
    const counted = `${Math.floor(madeAt / day)}:${fingerprint(JSON.stringify(counts))}`;
    const known = url === undefined ? undefined : published.get(place(url));
    if (known && known.publication.at <= madeAt) {
      const { id, variant } = known.publication;
      readings.push({
        id: `${id.slice(0, 50)}:file:${counted}`,
        type: 'reading/taken',
        experiment: known.experiment,
        at: madeAt,
        variant,
        network,
        source: 'file',
        counts: { ...counts },
      });
      continue;
    }
    posts.push({
      id: `post:${network}:${fingerprint(key)}:${counted}`,
      type: 'post/counted',
      at: madeAt,
      network,
      published: at,
      text,
      counts: { ...counts },
      ...(url === undefined ? {} : { url }),
      ...(format === undefined ? {} : { format }),
    });
  }
  return { posts, readings };
}

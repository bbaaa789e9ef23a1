import { runningMean } from './running-mean';
import { shrunkMeans } from './shrunk-means';

/** What is known of a post before it is published. */
export interface NextPost {
  /** Ms since 1970. */
  readonly at: number;
  /** Local hour, 0 to 23. */
  readonly hour: number;
  /** Photo, video, link...: any word, the same for the same kind. */
  readonly type: string;
  /** The page it links to, where that may have been posted before. */
  readonly link?: string;
}

/** A post and the primary metric it reached. */
export interface PastPost extends NextPost {
  readonly count: number;
}

/** What the forecast of one post starts from: a level, and features added to it with learnt weights. */
export interface PostFeatures {
  readonly level: number;
  readonly features: Float64Array;
}

const levels = [3, 8, 25, 80, 1000] as const;
export const featureCount = 16;
const hour = 3_600_000;
const linkMemory = 5000;

/** Posts are counted on this scale: counts of 0 stay finite and small ones are not exaggerated. */
export const logCount = (count: number): number => Math.log(count + 0.5);

/**
 * Follows an account post by post. Features, in order: 1; recent levels against the long one (half-lives of 3, 8, 25,
 * 80 and 1,000 posts against 250); what posts of this type do (long and short memory); what this time of day does
 * (3 hours, 1 hour, type and 4 hours); a longer or shorter pause than usual; what the last post of this type did; what
 * this link did before, that it was posted before, and how freshly.
 */
export function postFeatures(): { of(post: NextPost): PostFeatures; add(post: PastPost): void } {
  const long = runningMean(250);
  const recent = levels.map((halfLife) => runningMean(halfLife));
  const month = recent[2] ?? long;
  const types = shrunkMeans(200, 8);
  const typesLately = shrunkMeans(25, 4);
  const dayParts = shrunkMeans(200, 25);
  const hours = shrunkMeans(150, 20);
  const typeParts = shrunkMeans(100, 15);
  const pauses = runningMean(100);
  const lastOfType = new Map<string, number>();
  const links = new Map<string, { beyond: number; at: number }>();
  let last: number | undefined;
  let seen = 0;

  const pause = (at: number) => (last === undefined ? 0 : Math.log(Math.max((at - last) / hour, 0.05)));
  const keys = ({ type, hour: h }: NextPost) => ({
    part: `${Math.floor(h / 3)}`,
    hour: `${h}`,
    typePart: `${type} ${Math.floor(h / 4)}`,
  });

  return {
    of(post) {
      const key = keys(post);
      const before = post.link ? links.get(post.link) : undefined;
      const features = Float64Array.of(
        1,
        ...recent.map((mean) => mean.value - long.value),
        types.of(post.type),
        typesLately.of(post.type),
        dayParts.of(key.part),
        hours.of(key.hour),
        typeParts.of(key.typePart),
        pause(post.at) - pauses.value,
        lastOfType.get(post.type) ?? 0,
        before?.beyond ?? 0,
        before ? 1 : 0,
        before ? Math.exp(-(post.at - before.at) / (36 * hour)) : 0,
      );
      return { level: long.value, features };
    },
    add(post) {
      const y = logCount(post.count);
      const beyond = y - month.value;
      if (seen > 5) {
        const key = keys(post);
        types.add(post.type, beyond);
        typesLately.add(post.type, beyond);
        const own = beyond - types.of(post.type);
        dayParts.add(key.part, own);
        hours.add(key.hour, own);
        typeParts.add(key.typePart, own);
        lastOfType.set(post.type, own);
      }
      for (const mean of [long, ...recent]) mean.add(y);
      if (last !== undefined) pauses.add(pause(post.at));
      if (post.link) {
        links.delete(post.link);
        links.set(post.link, { beyond: y - month.value, at: post.at });
        if (links.size > linkMemory) links.delete(links.keys().next().value ?? '');
      }
      last = post.at;
      seen += 1;
    },
  };
}

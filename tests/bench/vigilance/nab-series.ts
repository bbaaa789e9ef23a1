import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the Numenta Anomaly Benchmark: a count every five minutes, and the labelled windows. */
export interface NabSeries {
  readonly name: string;
  /** Seconds since 1970, UTC. */
  readonly times: readonly number[];
  readonly counts: readonly number[];
  /** First and last row of each window, both included, in time order. */
  readonly windows: readonly (readonly [first: number, last: number])[];
}

const seconds = (stamp: string) => Date.parse(`${stamp.slice(0, 19).replace(' ', 'T')}Z`) / 1000;

/** Every series of `folder`/realTweets that has labelled windows. The files are Numenta's, MIT licence. */
export function readNabSeries(folder: string): NabSeries[] {
  const tweets = join(folder, 'realTweets');
  if (!existsSync(tweets)) return [];
  const labels: Record<string, [string, string][]> = JSON.parse(
    readFileSync(join(folder, 'labels', 'combined_windows.json'), 'utf8'),
  );
  const files = readdirSync(tweets).filter((file) => file.endsWith('.csv') && labels[`realTweets/${file}`]);
  return files.sort().map((file) => {
    const rows = readFileSync(join(tweets, file), 'utf8').trim().split('\n').slice(1);
    const cells = rows.map((row) => row.split(','));
    const times = cells.map(([stamp = '']) => seconds(stamp));
    return {
      name: file.replace(/^Twitter_volume_|\.csv$/g, ''),
      times,
      counts: cells.map(([, count]) => Number(count)),
      windows: (labels[`realTweets/${file}`] ?? []).map(
        ([from, to]) => [times.indexOf(seconds(from)), times.indexOf(seconds(to))] as const,
      ),
    };
  });
}

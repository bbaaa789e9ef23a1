import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A name for numbers, whatever the order of their keys and the layout of their file. */
export const digestOf = (value: unknown): string =>
  sha256(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ),
  );

/** A name for each data file of a folder. */
export const dataDigests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => /\.(csv|jsonl)(\.gz)?$/.test(file))
      .sort()
      .map((file) => [file, sha256(readFileSync(join(folder, file)))]),
  );

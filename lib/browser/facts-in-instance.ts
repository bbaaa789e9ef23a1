import * as v from 'valibot';
import type { InstanceFacts } from '../networks/limits/limit';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));
const statuses = v.object({
  max_characters: v.optional(count),
  characters_reserved_per_url: v.optional(count),
});
/** `GET /api/v2/instance`, and v1 since Mastodon 3.4 (docs.joinmastodon.org/entities/Instance, V1_Instance). */
const described = v.object({ configuration: v.object({ statuses }) });
/** Forks that allowed longer messages before that (Pleroma, glitch-soc). */
const older = v.object({ max_toot_chars: count });

/** What a server says of itself; undefined when it says nothing that makes sense. */
export function factsIn(said: unknown): InstanceFacts | undefined {
  const full = v.safeParse(described, said);
  if (full.success) {
    const { max_characters, characters_reserved_per_url } = full.output.configuration.statuses;
    return {
      ...(max_characters && { maxCharacters: max_characters }),
      ...(characters_reserved_per_url && { charactersPerUrl: characters_reserved_per_url }),
    };
  }
  const old = v.safeParse(older, said);
  return old.success ? { maxCharacters: old.output.max_toot_chars } : undefined;
}

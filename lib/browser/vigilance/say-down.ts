import type { Words } from '../../../components/translate';
import { parseSourceState } from '../../feeds/poll/parse-source-state';
import { sourceHealth } from '../../feeds/poll/source-health';
import type { VigilanceStore } from './vigilance-store';

/** A sentence about the sources that cannot be read, so that a calm that is only blindness is not taken for calm. */
export async function sayDown(
  store: VigilanceStore,
  now: number,
  { plural, language }: Words,
): Promise<readonly string[]> {
  const [sources, states] = await Promise.all([store.sources.toArray(), store.states.toArray()]);
  const known = new Map(states.map(({ id, value }) => [id, parseSourceState(value)]));
  const down = sources.filter(({ id, address }) => {
    const state = known.get(id);
    return address !== '' && state !== undefined && sourceHealth(state, now).state === 'down';
  });
  if (down.length === 0) return [];
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(down.map(({ name }) => name));
  return [plural('vigilanceSourcesDown', down.length, { names })];
}

import { languageFor, packagedCatalog } from '../catalog';
import { wordsOf } from '../preferences';
import type { Settings } from '../settings';
import { recallNotice, rememberWatch } from './brand-memory';
import { brandNow } from './brand-now';
import { keptDays } from './kept-days';
import { keptHour } from './kept-hour';
import { sayNotice } from './say-notice';
import { vigilanceLaidOut } from './vigilance-laid-out';
import type { VigilanceStore } from './vigilance-store';

const day = 86_400_000;

/**
 * Judges what is kept, remembers what it taught, and lays out what the compose boxes are to know. Same mentions, same
 * answer: it may be called at any moment, and be killed at any moment.
 */
export async function lookAround(store: VigilanceStore, settings: Settings, now: number): Promise<void> {
  const words = wordsOf(await packagedCatalog(languageFor(settings.language)));
  const pulse = await brandNow(store, settings.vigilance, now);
  if (pulse) {
    await store.transaction('rw', store.memory, store.hours, async () => {
      await rememberWatch(store, pulse.learned);
      await store.hours.bulkPut(pulse.signals.map(keptHour));
    });
  }
  await vigilanceLaidOut.write(sayNotice(pulse, await recallNotice(store), settings, now, words));
  const old = now - keptDays * day;
  await store.mentions.where('at').below(old).delete();
  await store.hours
    .where('hour')
    .below(Math.floor(old / 3_600_000))
    .delete();
}

import type { LanguageJudge } from '../../voice/language-clues';
import { readSettings } from '../stored-settings';
import type { Models } from '../voice-models';
import { browser } from '../webext';
import { answerNotice, putAside } from './answer-notice';
import { recallNotice } from './brand-memory';
import { lookAround } from './look-around';
import { rateTones } from './rate-tones';
import { onAlarm, readSources, setAlarm } from './read-sources';
import { VigilanceStore } from './vigilance-store';

const unmuteAlarm = 'vigilance-unmute';

/** What the worker does about vigilance, on request. Every method may fail when the disk does; nothing is left half done. */
export interface Vigilance {
  /** Reads the sources that are due; resolves once that is under way, since it may take long. */
  read(): undefined;
  /** Judges again what is kept, tones of new mentions included; resolves once that is under way. */
  judge(): undefined;
  /** Judges again what is kept, with the settings as they are by then. */
  look(): Promise<undefined>;
  answer(answer: 'seen' | 'mute'): Promise<undefined>;
  putAside(mention: string): Promise<undefined>;
}

/** Wires the alarms, in the worker's first turn, and takes up what a former worker left. */
export function startVigilance(models: Models, languages: LanguageJudge): Vigilance {
  const store = new VigilanceStore();
  const life = new AbortController();
  const settled = async () => (await readSettings()).settings;

  const look = async (): Promise<undefined> => {
    // Read in its turn: what is said last is said by the settings she chose last.
    await navigator.locks.request('paraphe-look-around', async () =>
      lookAround(store, await settled(), Date.now()),
    );
    return undefined;
  };
  // What is new is told at once; its tone, which takes a model to load, comes after.
  const judge = async () => {
    await look();
    await rateTones(store, models, languages, Date.now());
    await look();
  };
  const round = async () => {
    if (await readSources(store, life.signal)) await judge();
  };
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

  onAlarm(() => quietly(round().then(() => look())));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === unmuteAlarm) quietly(look());
  });
  // Firefox loses alarms with the session: without this, nothing would wake the worker again.
  browser.runtime.onStartup.addListener(() => undefined);
  quietly(setAlarm(store));

  return {
    read() {
      quietly(round());
      return undefined;
    },
    judge() {
      quietly(judge());
      return undefined;
    },
    look,
    async answer(answer) {
      await answerNotice(store, answer, await settled(), Date.now());
      const { mutedUntil } = await recallNotice(store);
      if (mutedUntil !== undefined) await browser.alarms.create(unmuteAlarm, { when: mutedUntil });
      return look();
    },
    async putAside(mention) {
      await putAside(store, mention, await settled(), Date.now());
      return look();
    },
  };
}

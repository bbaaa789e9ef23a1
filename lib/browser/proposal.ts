import type { PlanQuestion, Proposed } from '../compose/proposed';
import { fold } from '../history/fold';
import { learnFrom } from '../history/learn/learnt';
import { withoutBrands } from '../history/of-brand';
import type { HistoryStore } from '../history/store';
import { countryOfZone } from './audience-country';
import { brandFor, brandsBeside } from './brands';
import { isBrewing } from './brewing';
import { languageFor, packagedCatalog } from './catalog';
import { wordsOf } from './preferences';
import { proposeTest } from './propose-test';
import { readSettings } from './stored-settings';

/** The newest say how the account is doing: years of a busy one. */
const mostExperiments = 2_000;

/** In the worker: gathers what is known, and plans. */
export async function proposal(question: PlanQuestion, history: HistoryStore): Promise<Proposed> {
  const { target, account } = question;
  const { settings } = await readSettings();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // Of the brand that writes from this account: the other one has other readers.
  const { brand } = brandFor(settings, { network: target, ...(account === undefined ? {} : { account }) });
  const others = brandsBeside(settings, brand);
  const experiments = withoutBrands(fold(await history.recent(0, mostExperiments)), others);
  const posts = withoutBrands(await history.posts(), others);
  return proposeTest(question, {
    experiments,
    posts,
    hyper: learnFrom(experiments, posts).hyper,
    words: wordsOf(await packagedCatalog(languageFor(settings.language))),
    now: Date.now(),
    timeZone,
    country: countryOfZone(timeZone),
    brewing: await isBrewing(),
  });
}

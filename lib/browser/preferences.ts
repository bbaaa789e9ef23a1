import { type Words, wordsIn } from '../../components/translate';
import type { Live } from '../compose/ports';
import type { Preferences } from '../compose/preferences';
import { allCalm, type VigilanceState } from '../compose/vigilance-state';
import { usualRule } from '../signature/signature-policy';
import { neutralVoice } from '../voice/brand-voice';
import { type Catalog, catalogLaidOut, languageFor } from './catalog';
import type { Grants } from './grants-of';
import { laidOut } from './laid-out';
import { liveLaidOut, liveOf } from './live';
import { translate } from './translate';
import { vigilanceLaidOut } from './vigilance/vigilance-laid-out';

/** What the user decided, as it stands in storage; grants are laid out apart. */
export type StoredPreferences = Omit<
  Preferences,
  'silenced' | 'hidden' | 'aside' | 'networksOn' | 'servers'
> & {
  readonly silenced: readonly string[];
  readonly hidden: readonly string[];
  readonly aside: readonly string[];
};

export const preferencesLaidOut = laidOut<StoredPreferences>('preferences');

/** Before the worker's first start nothing is decided yet: the checks run as for a brand that has no rules. */
const undecided: StoredPreferences = {
  signing: { people: [], policy: { default: usualRule } },
  voice: neutralVoice,
  remember: { replies: false, people: false },
  keepPosts: false,
  accounts: {},
  rewriting: false,
  brands: [],
  target: 'facebook',
  notice: true,
  silenced: [],
  hidden: [],
  corners: {},
  aside: [],
};

const withGrants = (stored: StoredPreferences, { networks, servers }: Grants): Preferences => ({
  ...undecided,
  ...stored,
  silenced: new Set(stored.silenced),
  hidden: new Set(stored.hidden),
  aside: new Set(stored.aside),
  networksOn: networks,
  servers,
});

export const wordsOf = (catalog: Catalog): Words => wordsIn(catalog.language, translate(catalog));

/** What the user decided, kept up to date while a page is open, in the shapes the compose box wants. */
export async function livePreferences(
  grants: Live<Grants>,
  signal: AbortSignal,
): Promise<{
  readonly preferences: Live<Preferences>;
  readonly words: Live<Words>;
  readonly vigilance: Live<VigilanceState>;
}> {
  const spoken = { language: languageFor('auto'), messages: {} };
  const [stored, catalog, vigilance] = await Promise.all([
    liveLaidOut<StoredPreferences>(preferencesLaidOut, undecided, signal),
    liveLaidOut<Catalog>(catalogLaidOut, spoken, signal),
    liveLaidOut<VigilanceState>(vigilanceLaidOut, allCalm, signal),
  ]);
  return {
    preferences: liveOf(() => withGrants(stored.now, grants.now), [stored, grants], signal),
    words: liveOf(() => wordsOf(catalog.now), [catalog], signal),
    vigilance,
  };
}

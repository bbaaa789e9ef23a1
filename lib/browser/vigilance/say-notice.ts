import { sayWith } from '../../../components/say';
import type { Words } from '../../../components/translate';
import type { VigilanceLink, VigilanceState } from '../../compose/vigilance-state';
import type { BrandPulse } from '../../vigilance/brand-pulse';
import { isShown, type Notice } from '../../vigilance/notice';
import type { Signal } from '../../vigilance/signal';
import { quietSentence, surgeSentence } from '../../vigilance/surge-sentence';
import type { Settings } from '../settings';

const hourMs = 3_600_000;
const mostLinks = 3;

/** An hour of the clock, with its day when that is not today. */
const clockIn = (language: string, now: number) => {
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const withDay = new Intl.DateTimeFormat(language, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
  const today = new Date(now).toDateString();
  return (hour: number): string => {
    const at = new Date(hour * hourMs);
    return (at.toDateString() === today ? time : withDay).format(at);
  };
};

const brandName = ({ brand, vigilance }: Settings, { t }: Words): string =>
  brand || vigilance.terms[0] || t('vigilanceYourBrand');

/** Everything there is to say of a brand now, in sentences. */
function sayPulse(
  { latest, sources }: Pick<BrandPulse, 'latest' | 'sources'>,
  settings: Settings,
  now: number,
  words: Words,
): readonly string[] {
  if (!latest) return [];
  const about = { brand: brandName(settings, words), sources, clock: clockIn(words.language, now) };
  const rise = surgeSentence(latest, about);
  const said = rise.map(sayWith(words));
  // A rare brand's sentence goes on with its usual pace.
  const surge = said.length > 0 ? [said.join(' ')] : [];
  return [...surge, ...quietSentence(latest, about).map(sayWith(words))];
}

/** The same for a page: it says that all is calm, too. */
export function sayBrand(
  pulse: BrandPulse,
  settings: Settings,
  now: number,
  words: Words,
): readonly string[] {
  const { latest, signals } = pulse;
  const said = sayPulse(pulse, settings, now, words);
  if (!latest || said.length > 0) return said;
  const count = signals.filter(({ bin }) => bin > latest.bin - 24).reduce((sum, one) => sum + one.count, 0);
  return [words.plural('vigilanceCalm', count, { brand: brandName(settings, words) })];
}

const linksOf = ({ stories }: BrandPulse): readonly VigilanceLink[] =>
  stories
    .flatMap(({ mentions }) => {
      const told = mentions.find(({ url }) => url !== undefined);
      return told?.url === undefined
        ? []
        : [{ id: told.id, title: told.title, url: told.url, source: told.source }];
    })
    .slice(0, mostLinks);

/** Tone alone has turned: told once, and again a day after she said she knows. */
const toneIsShown = ({ tone, surge, state }: Signal, { mutedUntil = 0 }: Notice, now: number) =>
  tone !== undefined && surge === undefined && state !== 'learning' && now >= mutedUntil;

/** Is it brewing now, whatever she answered? A rise that ended six hours ago is history. */
const surges = (latest: Signal, now: number) => isShown(latest, {}, now);

/** What the compose boxes are to know. */
export function sayNotice(
  pulse: BrandPulse | undefined,
  answered: Notice,
  settings: Settings,
  now: number,
  words: Words,
): VigilanceState {
  const latest = pulse?.latest;
  if (!pulse || !latest) return { surging: false };
  const surging = surges(latest, now);
  const shown = isShown(latest, answered, now) || toneIsShown(latest, answered, now);
  const [reason] = sayPulse(pulse, settings, now, words);
  if (!shown || reason === undefined) return { surging };
  return {
    surging,
    notice: {
      id: latest.surge ? `surge:${latest.surge.since}` : 'tone',
      reason,
      links: linksOf(pulse),
      ...(pulse.freshAt !== undefined && { freshAt: pulse.freshAt }),
      hold: settings.vigilance.hold && surging,
    },
  };
}

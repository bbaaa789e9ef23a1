import { useT } from '../translate';

/** When the compose box of a network was last met, by how it was recognised; ms since 1970. */
export interface Met {
  readonly known?: number;
  /** By what surrounds it only. */
  readonly guessed?: number;
  /** No longer: it was read as on any other site. */
  readonly lost?: number;
}

const day = 86_400_000;

/** "today", "3 days ago": from the calendar days between two moments. */
export function daysAgo(at: number, now: number, language: string): string {
  const midnight = (moment: number) => new Date(moment).setHours(0, 0, 0, 0);
  const days = Math.min(0, Math.round((midnight(at) - midnight(now)) / day));
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** The self-check of one network: does Paraphe still find its compose box? Nothing is said before the first one. */
export const RecognitionLine = ({ met, now }: { readonly met: Met | undefined; readonly now: number }) => {
  const { t, language } = useT();
  const { known = 0, guessed = 0, lost = 0 } = met ?? {};
  const last = Math.max(known, guessed, lost);
  if (last === 0) return <p class="small soft">{t('networkNotMet')}</p>;
  const when = daysAgo(last, now, language);
  if (last === known) return <p class="small soft">{t('networkMet', { when })}</p>;
  return <p class="small attention-text">{t(last === lost ? 'networkLost' : 'networkGuessed', { when })}</p>;
};

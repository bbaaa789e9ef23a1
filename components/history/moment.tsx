import { useT } from '../translate';

/** Making a formatter takes longer than drawing a line of the list: one a language. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(language, made);
  return made;
}

/** A moment as the language writes it; to the minute, since counts move fast. */
export const Moment = ({ at }: { at: number }) => {
  const { language } = useT();
  return <time dateTime={new Date(at).toISOString()}>{formatIn(language).format(at)}</time>;
};

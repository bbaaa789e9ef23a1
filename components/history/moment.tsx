import { useT } from '../translate';

/** A moment as the language writes it; to the minute, since counts move fast. */
export const Moment = ({ at }: { at: number }) => {
  const { language } = useT();
  const words = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return <time dateTime={new Date(at).toISOString()}>{words}</time>;
};

import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { TimeField } from '../parts/time-field';
import { useT } from '../translate';
import { countKeys } from './count-keys';
import { type CountName, type Counts, countNames, type PublicationView } from './experiment-view-model';
import { fromLocalTime, toLocalTime } from './local-time';
import { readCount } from './read-count';
import { type TypedReading, typedReading } from './typed-reading';

export interface ReadingFormProps {
  readonly publications: readonly PublicationView[];
  /** Ms since 1970: the time proposed, and the latest allowed. */
  readonly now: number;
  /** Told after a reading was stored, or could not be: a sentence. */
  readonly outcome?: { readonly stored: boolean; readonly sentence: string } | undefined;
  readonly onReading: (publication: string, at: number, counts: Counts) => void;
}

const empty = { likes: '', comments: '', reposts: '', views: '' };

/** A reading taken by eye and typed by hand. Nothing is stored until every field makes sense. */
export const ReadingForm = ({ publications, now, outcome, onReading }: ReadingFormProps) => {
  const { t } = useT();
  const problemId = useId();
  const [chosen, setChosen] = useState(publications[0]?.id ?? '');
  const [when, setWhen] = useState(toLocalTime(now));
  const [counts, setCounts] = useState<Readonly<Record<CountName, string>>>(empty);
  const [round, setRound] = useState(0);
  const [tried, setTried] = useState(false);
  const publication = publications.find((one) => one.id === chosen) ?? publications[0];
  if (!publication) return <p class="soft">{t('readingNeedsPublication')}</p>;

  const typed: TypedReading = typedReading(counts, when, { now, publishedAt: publication.at });
  const store = () => {
    setTried(true);
    if ('problem' in typed) return;
    onReading(publication.id, typed.at, typed.counts);
    setTried(false);
    setCounts(empty);
    setRound(round + 1);
  };
  return (
    <div class="stack">
      <h3>{t('readingAdd')}</h3>
      <div class="fields">
        <SelectField
          label={t('readingOf')}
          value={publication.id}
          options={publications.map(({ id, variant, network }) => ({ id, label: `${variant} · ${network}` }))}
          onValue={setChosen}
        />
        <TimeField
          label={t('readingWhen')}
          value={when}
          error={fromLocalTime(when) === undefined ? t('readingWhenUnclear') : undefined}
          onValue={setWhen}
        />
      </div>
      <div class="fields counts">
        {countNames.map((name) => (
          <TextField
            key={`${name}${round}`}
            label={t(countKeys[name])}
            value=""
            inputMode="numeric"
            maxLength={20}
            error={readCount(counts[name]) === 'unclear' ? t('countUnclear') : undefined}
            onValue={(text) => setCounts({ ...counts, [name]: text })}
          />
        ))}
      </div>
      <p class="soft small">{t('readingUnknownHint')}</p>
      <div id={problemId} role="status">
        {tried && 'problem' in typed && <Notice tone="attention">{t(typed.problem)}</Notice>}
        {!tried && outcome && (
          <Notice tone={outcome.stored ? 'good' : 'attention'}>{outcome.sentence}</Notice>
        )}
      </div>
      <div class="row">
        <Button look="main" icon="plus" describedBy={problemId} onPress={store}>
          {t('readingStore')}
        </Button>
      </div>
    </div>
  );
};

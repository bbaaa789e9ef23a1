import { useId } from 'preact/hooks';
import { useT } from '../translate';

interface StartTimeProps {
  /** Ms since 1970; now when absent. */
  readonly start: number | undefined;
  readonly now: number;
  readonly onStart: (at: number | undefined) => void;
}

const minute = 60_000;

/** A moment as `datetime-local` writes it, on the clock of this computer. */
const written = (at: number): string =>
  new Date(at - new Date(at).getTimezoneOffset() * minute).toISOString().slice(0, 16);

/** When the first posts go out: now, unless she has another hour in mind. */
export const StartTime = ({ start, now, onStart }: StartTimeProps) => {
  const { t } = useT();
  const id = useId();
  return (
    <div class="variant">
      <label for={id}>{t('planStart')}</label>
      <input
        id={id}
        class="input"
        type="datetime-local"
        value={written(start ?? now)}
        min={written(now)}
        onChange={(event) => {
          const at = new Date(event.currentTarget.value).getTime();
          onStart(Number.isFinite(at) ? at : undefined);
        }}
      />
    </div>
  );
};

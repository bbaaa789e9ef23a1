import '../parts/page-icons';
import { useId, useState } from 'preact/hooks';
import { aroundChanges } from '../parts/around-changes';
import { Button } from '../parts/button';
import { Diff } from '../parts/diff';
import { Letter } from '../parts/letter';
import { type Length, Meter } from '../parts/meter';
import { Notice } from '../parts/notice';
import { wordDiff } from '../parts/word-diff';
import { RewriteB, type RewriteBProps } from '../rewrite/rewrite-b';
import { useT } from '../translate';
import { TestPlan, type TestPlanProps } from './test-plan';

interface HesitateViewProps extends Omit<TestPlanProps, 'onText'> {
  /** The message as it stood when the writer hesitated; kept as it is. */
  readonly a: string;
  /** Where the second version starts from; afterwards this view keeps what is typed, and tells. */
  readonly initialB: string;
  readonly practice: boolean;
  /** Networks of the plan where B does not fit, with its length as that network counts. */
  readonly tooLong: readonly { readonly network: string; readonly length: Length }[];
  /** Second versions made by rule, each one change from A. */
  readonly suggestions: readonly { readonly label: string; readonly text: string }[];
  /** A second version by the model she chose; absent where she chose none. */
  readonly rewriting?: Pick<RewriteBProps, 'state' | 'onAsk' | 'onStop'> | undefined;
  readonly onB: (text: string) => void;
  readonly onBack: (event: MouseEvent) => void;
}

/** Two versions of one message, and where to try them first. Nothing here publishes: it copies, or opens a page. */
export const HesitateView = (props: HesitateViewProps) => {
  const { a, initialB, practice, tooLong, suggestions, started, onB, onBack } = props;
  const { t } = useT();
  const [b, setB] = useState(initialB);
  const id = useId();
  const ready = b.trim() !== '' && b.trim() !== a.trim();
  const write = (text: string) => {
    setB(text);
    onB(text);
  };
  return (
    <div class="hesitate">
      {practice && <p class="ribbon">{t('practiceRibbon')}</p>}
      <div class="hesitate-title">
        <Button look="icon" icon="back" label={t('hesitateBack')} onPress={onBack} />
        <h2>{t('hesitateTitle')}</h2>
      </div>
      <div class="variant">
        <label for={`${id}a`}>
          <Letter name="A" /> {t('hesitateA')}
        </label>
        <textarea id={`${id}a`} class="input kept" rows={2} readOnly value={a} />
      </div>
      <div class="variant">
        <label for={`${id}b`}>
          <Letter name="B" /> {t('hesitateB')}
        </label>
        <textarea
          id={`${id}b`}
          class={started ? 'input kept' : 'input'}
          rows={4}
          value={b}
          readOnly={started}
          placeholder={t('hesitatePlaceholder')}
          onInput={(event) => write(event.currentTarget.value)}
        />
        {!started && suggestions.length > 0 && (
          <fieldset class="suggestions">
            <legend class="sr">{t('hesitateSuggestions')}</legend>
            {suggestions.map(({ label, text }) => (
              <Button key={label} pressed={text === b} onPress={() => write(text === b ? a : text)}>
                {label}
              </Button>
            ))}
          </fieldset>
        )}
        {!started && props.rewriting && <RewriteB a={a} {...props.rewriting} onTake={write} />}
        {tooLong.map(({ network, length }) => (
          <Meter key={network} length={length} label={t('meterName', { network })} />
        ))}
        {ready && (
          <p class="hesitate-diff">
            <span class="soft">{t('hesitateDiff')} </span>
            <Diff parts={aroundChanges(wordDiff(a, b))} />
          </p>
        )}
      </div>
      {ready ? (
        <TestPlan {...props} onText={write} />
      ) : (
        <Notice icon="pen">{t(b.trim() ? 'hesitateSame' : 'hesitateEmpty')}</Notice>
      )}
    </div>
  );
};

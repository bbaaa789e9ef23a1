import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Letter } from '../parts/letter';
import { Notice } from '../parts/notice';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import { readCount } from './read-count';

/** One arm of a platform's own test. */
export interface SplitArm {
  readonly impressions: number;
  readonly successes: number;
}

export interface SplitView {
  readonly id: string;
  /** Name of the network. */
  readonly network: string;
  readonly a: SplitArm;
  readonly b: SplitArm;
}

export interface SplitCardProps {
  /** Where a test of the network's own may have run. */
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  readonly splits: readonly SplitView[];
  readonly onSplit: (network: string, a: SplitArm, b: SplitArm) => void;
  readonly onWithdraw: (split: string) => void;
}

const empty = { shownA: '', countedA: '', shownB: '', countedB: '' };

/** An arm that makes sense: shown at least once, and no more often successful than shown. */
function armOf(shown: string, counted: string): SplitArm | undefined {
  const [impressions, successes] = [readCount(shown), readCount(counted)];
  return typeof impressions === 'number' &&
    typeof successes === 'number' &&
    impressions > 0 &&
    successes <= impressions
    ? { impressions, successes }
    : undefined;
}

/** The numbers of a test the network made by itself, on an audience it divided at random: the best evidence there is. */
export const SplitCard = ({ networks, splits, onSplit, onWithdraw }: SplitCardProps) => {
  const { t, language } = useT();
  const numbers = new Intl.NumberFormat(language);
  const [network, setNetwork] = useState(networks[0]?.id ?? '');
  const [typed, setTyped] = useState(empty);
  const [round, setRound] = useState(0);
  const [tried, setTried] = useState(false);
  const arms = { A: armOf(typed.shownA, typed.countedA), B: armOf(typed.shownB, typed.countedB) };
  const store = () => {
    setTried(true);
    if (!arms.A || !arms.B) return;
    onSplit(network, arms.A, arms.B);
    setTried(false);
    setTyped(empty);
    setRound(round + 1);
  };
  const field = (name: keyof typeof empty, label: string) => (
    <TextField
      key={`${name}${round}`}
      label={label}
      value=""
      inputMode="numeric"
      maxLength={20}
      error={readCount(typed[name]) === 'unclear' ? t('countUnclear') : undefined}
      onValue={(text) => setTyped({ ...typed, [name]: text })}
    />
  );
  const said = (arm: SplitArm) =>
    t('splitSaid', {
      successes: numbers.format(arm.successes),
      impressions: numbers.format(arm.impressions),
    });
  return (
    <Card title={t('splitTitle')} icon="target" intro={t('splitIntro')}>
      {splits.map((split) => (
        <div class="row" key={split.id}>
          <span class="grow">
            {split.network} · <Letter name="A" /> {said(split.a)} · <Letter name="B" /> {said(split.b)}
          </span>
          <Button
            look="icon"
            icon="bin"
            label={t('splitWithdraw', { network: split.network })}
            onPress={() => onWithdraw(split.id)}
          />
        </div>
      ))}
      <details>
        <summary>{t('splitAdd')}</summary>
        <div class="stack">
          <SelectField label={t('splitNetwork')} value={network} options={networks} onValue={setNetwork} />
          <div class="fields">
            {field('shownA', t('splitShown', { variant: 'A' }))}
            {field('countedA', t('splitCounted', { variant: 'A' }))}
          </div>
          <div class="fields">
            {field('shownB', t('splitShown', { variant: 'B' }))}
            {field('countedB', t('splitCounted', { variant: 'B' }))}
          </div>
          <div role="status">
            {tried && !(arms.A && arms.B) && <Notice tone="attention">{t('splitUnclear')}</Notice>}
          </div>
          <div class="row">
            <Button look="main" icon="plus" onPress={store}>
              {t('splitStore')}
            </Button>
          </div>
        </div>
      </details>
    </Card>
  );
};

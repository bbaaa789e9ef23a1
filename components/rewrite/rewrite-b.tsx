import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/draft/message-key';
import { type StyleAxis, styleAxes } from '../../lib/voice/rewrite/style-axis';
import { Button } from '../parts/button';
import { Diff } from '../parts/diff';
import { SelectField } from '../parts/select-field';
import { wordDiff } from '../parts/word-diff';
import { useT } from '../translate';
import { RewriteProgress } from './rewrite-progress';
import type { RewriteState } from './rewrite-state';

export interface RewriteBProps {
  readonly a: string;
  readonly state: RewriteState;
  readonly onAsk: (axis: StyleAxis) => void;
  readonly onStop: () => void;
  readonly onTake: (text: string) => void;
}

const labels: Readonly<Record<StyleAxis, MessageKey>> = {
  question: 'rewriteAxisQuestion',
  shorter: 'rewriteAxisShorter',
  'number-first': 'rewriteAxisNumberFirst',
  warmer: 'rewriteAxisWarmer',
  plainer: 'rewriteAxisPlainer',
  calmer: 'rewriteAxisCalmer',
};

/** A second version by the model she chose, along one axis: a test of one thing teaches why, of ten only which. */
export const RewriteB = ({ a, state, onAsk, onStop, onTake }: RewriteBProps) => {
  const { t } = useT();
  const [axis, setAxis] = useState<StyleAxis>('question');
  return (
    <details class="rewrite-b">
      <summary>{t('rewriteB')}</summary>
      <SelectField
        label={t('rewriteAxis')}
        value={axis}
        options={styleAxes.map((id) => ({ id, label: t(labels[id]) }))}
        onValue={setAxis}
      />
      <RewriteProgress state={state} onStop={onStop} />
      {state.kind === 'text' && (
        <p class="hesitate-diff">
          <Diff parts={wordDiff(a, state.text)} />
        </p>
      )}
      <div class="row">
        {state.kind === 'text' && (
          <Button look="main" onPress={() => onTake(state.text)}>
            {t('rewriteTakeB')}
          </Button>
        )}
        {state.kind !== 'asking' && (
          <Button icon="pen" onPress={() => onAsk(axis)}>
            {t(state.kind === 'idle' ? 'rewriteAsk' : 'rewriteAgain')}
          </Button>
        )}
      </div>
    </details>
  );
};

import { Card } from '../parts/card';
import { useT } from '../translate';
import { OutcomeChart } from './charts/outcome-chart';
import type { VerdictView } from './experiment-view-model';
import { ProbabilityBar } from './probability-bar';

/** What the experiment says: a plain sentence, a picture of how sure it is, and what to know of the evidence. */
export const VerdictCard = ({ verdict }: { verdict: VerdictView }) => {
  const { t } = useT();
  const [call, ...rest] = verdict.sentences;
  return (
    <Card title={t('verdictTitle')} icon="flourish">
      <p class="verdict-call">{call}</p>
      {verdict.probabilityA !== undefined && (
        <ProbabilityBar probabilityA={verdict.probabilityA} target={verdict.target} />
      )}
      {verdict.dots && verdict.dots.length > 0 && (
        <OutcomeChart dots={verdict.dots} target={verdict.target} />
      )}
      {rest.length > 0 && (
        <ul class="verdict-notes soft">
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Card>
  );
};

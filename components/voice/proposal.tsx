import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useT } from '../translate';

interface ProposalProps {
  /** What past posts show, in a sentence. */
  readonly sentence: string;
  /** Share of the posts that show it, 0 to 1; undefined where it says nothing. */
  readonly share?: number | undefined;
  readonly examples: readonly string[];
  readonly state: 'asked' | 'accepted' | 'refused';
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
}

/** An example longer than this is cut, in UTF-16 code units. */
const longest = 180;

const cut = (text: string) =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/u, '')}…` : text;

/** One habit that past posts show, with some of them to judge by: hers to keep or to leave. */
export const Proposal = ({ sentence, share, examples, state, onAccept, onRefuse }: ProposalProps) => {
  const { t, language } = useT();
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <li>
      <div class="proposal">
        <span>
          {sentence}
          {share !== undefined && (
            <span class="soft"> {t('voiceLearnedShare', { share: percent.format(share) })}</span>
          )}
        </span>
        {state === 'asked' ? (
          <span class="row">
            <Button icon="tick" label={t('voiceKeepOf', { habit: sentence })} onPress={onAccept}>
              {t('voiceKeep')}
            </Button>
            <Button look="quiet" label={t('voiceLeaveOf', { habit: sentence })} onPress={onRefuse}>
              {t('voiceLeave')}
            </Button>
          </span>
        ) : (
          <span class="row soft" role="status">
            {state === 'accepted' && <Icon name="tick" size={16} />}
            {t(state === 'accepted' ? 'voiceKept' : 'voiceLeft')}
          </span>
        )}
      </div>
      {examples.length > 0 && (
        <details>
          <summary class="soft small">{t('voiceExamples')}</summary>
          <ul class="proposal-examples small">
            {examples.map((example) => (
              <li key={example}>{cut(example)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};

import type { LearnedForm } from '../../lib/signature/learn-signature';
import { Button } from '../parts/button';
import { useT } from '../translate';

interface LearnedProposalProps {
  readonly learned: LearnedForm;
  readonly onAccept: () => void;
}

/** How much of a post is shown before its signature, in UTF-16 code units. */
const shown = 60;

/** How past posts are signed and by whom, with examples; hers to accept. */
export const LearnedProposal = ({ learned, onAccept }: LearnedProposalProps) => {
  const { t, language } = useT();
  const { posts, signed, forms, people, slips, examples } = learned;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <div class="person-form stack" role="status">
      <p>{signed === 0 ? t('learnNone', { posts }) : t('learnSigned', { signed, posts })}</p>
      {forms.length > 0 && <p>{t('learnForms', { forms: list.format(forms.map((one) => one.template)) })}</p>}
      {people.length > 0 && <p>{t('learnPeople', { people: list.format(people.map((one) => one.name)) })}</p>}
      {slips.length > 0 && <p>{t('learnSlips', { slips: list.format(slips.map((one) => one.written)) })}</p>}
      <ul class="words">
        {examples.map(({ text, span }) => (
          <li key={text}>
            <span class="soft">
              {span.start > shown && '…'}
              {text.slice(Math.max(0, span.start - shown), span.start)}
              <strong>{text.slice(span.start, span.end)}</strong>
            </span>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button look="main" icon="tick" onPress={onAccept}>
          {t(signed === 0 ? 'learnAcceptNone' : 'learnAccept')}
        </Button>
      </div>
    </div>
  );
};

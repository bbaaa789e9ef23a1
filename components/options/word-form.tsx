import { useState } from 'preact/hooks';
import type { BrandWord } from '../../lib/voice/brand-voice';
import { Choice } from '../parts/choice';
import { FormActions } from '../parts/form-actions';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

interface WordFormProps {
  /** Those already listed: a word is listed once. */
  readonly words: readonly BrandWord[];
  readonly onAdd: (word: BrandWord) => void;
  readonly onCancel: () => void;
}

const same = (one: string, other: string) =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

export const WordForm = ({ words, onAdd, onCancel }: WordFormProps) => {
  const { t } = useT();
  const [kind, setKind] = useState<BrandWord['kind']>('banned');
  const [word, setWord] = useState('');
  const [instead, setInstead] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const doubled = word.trim() !== '' && words.some((one) => same(one.word, word));
  const circular = word.trim() !== '' && same(word, instead);
  const missing = word.trim() === '';
  const error = doubled ? t('wordDoubled') : tried && missing ? t('wordMissing') : undefined;
  const banned = kind === 'banned';
  // A word is preferred to another, or the wish has no place to show.
  const replacesNothing = !banned && instead.trim() === '';
  const second = circular
    ? t('wordCircular')
    : tried && replacesNothing
      ? t('wordReplacedMissing')
      : undefined;
  return (
    <div class="person-form stack">
      <Choice
        legend={t('wordKind')}
        value={kind}
        options={[
          { id: 'banned', label: t('wordKindBanned') },
          { id: 'preferred', label: t('wordKindPreferred') },
        ]}
        onValue={setKind}
      />
      <div class="fields">
        <TextField
          label={t(banned ? 'wordBanned' : 'wordPreferred')}
          value=""
          maxLength={80}
          error={error}
          onValue={setWord}
        />
        <TextField
          label={t(banned ? 'wordSay' : 'wordReplaced')}
          value=""
          maxLength={80}
          hint={banned ? t('optional') : undefined}
          error={second}
          onValue={setInstead}
        />
        <TextField label={t('wordReason')} value="" hint={t('optional')} onValue={setReason} />
      </div>
      <FormActions
        label={t('wordAdd')}
        onSave={() => {
          setTried(true);
          if (missing || doubled || circular || replacesNothing) return;
          onAdd({
            word: word.trim(),
            kind,
            ...(instead.trim() ? { instead: instead.trim() } : {}),
            ...(reason.trim() ? { reason: reason.trim() } : {}),
          });
        }}
        onCancel={onCancel}
      />
    </div>
  );
};

import { useState } from 'preact/hooks';
import type { LearnedForm } from '../../lib/signature/learn-signature';
import type { Habit, ProposedVoice } from '../../lib/voice/learn-voice';
import { sayWith } from '../say';
import { useT } from '../translate';
import { habitSentence } from './habit-sentence';
import { Proposal } from './proposal';

/** What past posts show of a voice, and of how it signs. */
export interface LearnedFromPosts {
  readonly voice: ProposedVoice;
  readonly signature: LearnedForm;
}

interface LearnedVoiceProps {
  readonly learned: LearnedFromPosts;
  readonly onHabit: (habit: Habit) => void;
  readonly onSignature: (signature: LearnedForm) => void;
}

const signature = 'signature';

/** The habits that past posts show, each accepted or left on its own. */
export const LearnedVoice = ({ learned, onHabit, onSignature }: LearnedVoiceProps) => {
  const words = useT();
  const { t } = words;
  const [answers, setAnswers] = useState<Readonly<Record<string, 'accepted' | 'refused'>>>({});
  const answer = (field: string, said: 'accepted' | 'refused') =>
    setAnswers((before) => ({ ...before, [field]: said }));
  const form = learned.signature.signs === 'signed' ? learned.signature.forms[0] : undefined;
  const habits = learned.voice.habits.flatMap((habit) => {
    const sentence = habitSentence(habit, words);
    return sentence ? [{ habit, sentence: sayWith(words)(sentence) }] : [];
  });
  if (habits.length === 0 && !form) return <p role="status">{t('voiceLearnedNothing')}</p>;
  return (
    <ul class="proposals" aria-label={t('voiceLearnedTitle')}>
      {habits.map(({ habit, sentence }) => (
        <Proposal
          key={habit.field}
          sentence={sentence}
          share={habit.field.startsWith('dimensions.') ? habit.share : undefined}
          examples={habit.examples}
          state={answers[habit.field] ?? 'asked'}
          onAccept={() => {
            onHabit(habit);
            answer(habit.field, 'accepted');
          }}
          onRefuse={() => answer(habit.field, 'refused')}
        />
      ))}
      {form && (
        <Proposal
          sentence={t('voiceLearnedSignature', { form: form.template })}
          share={learned.signature.signed / Math.max(1, learned.signature.posts)}
          examples={learned.signature.examples.map(({ text }) => text)}
          state={answers[signature] ?? 'asked'}
          onAccept={() => {
            onSignature(learned.signature);
            answer(signature, 'accepted');
          }}
          onRefuse={() => answer(signature, 'refused')}
        />
      )}
    </ul>
  );
};

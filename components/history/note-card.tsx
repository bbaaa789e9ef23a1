import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { useT } from '../translate';

export interface NoteCardProps {
  readonly note: string;
  readonly onNote: (text: string) => Promise<void>;
}

/** Her own words about an experiment, found by the search like the messages. */
export const NoteCard = ({ note, onNote }: NoteCardProps) => {
  const { t } = useT();
  const id = useId();
  const [text, setText] = useState(note);
  const [outcome, setOutcome] = useState<'noteSaved' | 'readingNotStored'>();
  const written = useRef(text);
  const save = () => {
    // Of what she has written since, nothing is said yet.
    const tell = (said: typeof outcome) => written.current === text && setOutcome(said);
    onNote(text).then(
      () => tell('noteSaved'),
      () => tell('readingNotStored'),
    );
  };
  return (
    <Card title={t('noteTitle')} icon="pen">
      <div class="field">
        <label for={id}>{t('noteLabel')}</label>
        <textarea
          id={id}
          class="input"
          rows={3}
          maxLength={5000}
          value={text}
          onInput={(event) => {
            written.current = event.currentTarget.value;
            setText(written.current);
            setOutcome(undefined);
          }}
        />
      </div>
      <div class="row">
        <Button disabled={text.trim() === note.trim()} onPress={save}>
          {t('noteSave')}
        </Button>
        <span role="status" class="soft small">
          {outcome && t(outcome)}
        </span>
      </div>
    </Card>
  );
};

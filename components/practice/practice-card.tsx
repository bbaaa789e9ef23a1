import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { useT } from '../translate';

interface PracticeCardProps {
  readonly id: string;
  readonly title: string;
  /** Where this kind of box is met: a sentence. */
  readonly note: string;
  /** The box itself, a real editor. */
  readonly children: ComponentChildren;
  /** Times "published" since the page was opened. */
  readonly posted: number;
  readonly onPost: () => void;
}

/** A compose box like a network's, with a button that publishes nothing: it counts. */
export const PracticeCard = ({ id, title, note, children, posted, onPost }: PracticeCardProps) => {
  const { t, plural } = useT();
  return (
    <Card id={id} title={title} intro={note}>
      <div class="practice-box">{children}</div>
      <div class="practice-foot">
        <span class="soft small" role="status">
          {posted > 0 ? plural('practicePosted', posted) : ''}
        </span>
        <Button look="main" label={t('practicePostIn', { title })} onPress={onPost}>
          {t('practicePost')}
        </Button>
      </div>
    </Card>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeBox } from '../../../components/practice/boxes/practice-box';
import type { PracticeCard as Card } from '../../../components/practice/boxes/practice-cards';
import { PracticeCard } from '../../../components/practice/practice-card';
import { useT } from '../../../components/translate';
import { networkById } from '../../networks';

/** The boxes of a page by network, for the composer that practice opens. */
export type PracticeBoxes = Map<string, PracticeBox>;

interface BoxOnCardProps {
  readonly card: Card;
  readonly boxes: PracticeBoxes;
  /** What stands in the box at first. */
  readonly text?: string | undefined;
}

/** A real editor on a card, with a button that publishes nothing. */
export const BoxOnCard = ({ card, boxes, text }: BoxOnCardProps) => {
  const { t } = useT();
  const mount = useRef<HTMLDivElement>(null);
  const [posted, setPosted] = useState(0);
  const network = networkById(card.network).name;
  // Built once: another language must not take away what was written.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label of the first language stays.
  useEffect(() => {
    void card.load().then((build) => {
      if (!mount.current) return;
      const box = build(mount.current, t('practiceBoxLabel', { network }));
      boxes.set(card.network, box);
      if (text !== undefined) box.set(text);
    });
    return () => void boxes.delete(card.network);
  }, []);
  return (
    <div data-practice={card.network}>
      <PracticeCard
        id={`practice-${card.network}`}
        title={network}
        note={t('practiceNote', { network, editor: card.editor })}
        posted={posted}
        onPost={() => {
          const box = boxes.get(card.network);
          if (!box || box.text().trim() === '') return;
          box.set('');
          setPosted((before) => before + 1);
        }}
      >
        <div ref={mount} />
      </PracticeCard>
    </div>
  );
};

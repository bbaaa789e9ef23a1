import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeBox } from '../../../components/practice/boxes/practice-box';
import { type PracticeCard as Card, practiceCards } from '../../../components/practice/boxes/practice-cards';
import { PracticeCard } from '../../../components/practice/practice-card';
import { PracticePage } from '../../../components/practice/practice-page';
import { useT } from '../../../components/translate';
import { networkById } from '../../networks';
import { pageLinks } from './draw-page';

/** The boxes of the page by network, for the composer that practice opens. */
export type PracticeBoxes = Map<string, PracticeBox>;

const BoxOnCard = ({ card, boxes }: { card: Card; boxes: PracticeBoxes }) => {
  const { t } = useT();
  const mount = useRef<HTMLDivElement>(null);
  const [posted, setPosted] = useState(0);
  const network = networkById(card.network).name;
  // Built once: another language must not take away what was written.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the label of the first language stays.
  useEffect(() => {
    void card.load().then((build) => {
      if (mount.current) boxes.set(card.network, build(mount.current, t('practiceBoxLabel', { network })));
    });
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
          setPosted(posted + 1);
        }}
      >
        <div ref={mount} />
      </PracticeCard>
    </div>
  );
};

/** Every kind of compose box, real editors on our own page, with buttons that publish nothing. */
export const Practice = ({ boxes }: { boxes: PracticeBoxes }) => (
  <PracticePage links={pageLinks}>
    {practiceCards.map((card) => (
      <BoxOnCard key={card.network} card={card} boxes={boxes} />
    ))}
  </PracticePage>
);

import { practiceCards } from '../../../components/practice/boxes/practice-cards';
import { PracticePage } from '../../../components/practice/practice-page';
import { BoxOnCard, type PracticeBoxes } from './box-on-card';
import { pageLinks } from './draw-page';

/** Every kind of compose box, real editors on our own page, with buttons that publish nothing. */
export const Practice = ({ boxes }: { boxes: PracticeBoxes }) => (
  <PracticePage links={pageLinks}>
    {practiceCards.map((card) => (
      <BoxOnCard key={card.network} card={card} boxes={boxes} />
    ))}
  </PracticePage>
);

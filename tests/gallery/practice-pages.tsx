import { useEffect, useRef } from 'preact/hooks';
import {
  type PracticeCard as PracticeCardOf,
  practiceCards,
} from '../../components/practice/boxes/practice-cards';
import { PracticeCard } from '../../components/practice/practice-card';
import { PracticePage } from '../../components/practice/practice-page';
import type { Pieces } from './gallery';

const links = { practice: '#practice', history: '#history', options: '#options' };
const nothing = () => {};

const samples = {
  en: 'Our repair café opens again on Saturday.\n\nBring your bike, we bring the tools. ^JD',
  fr: 'Notre café réparation rouvre samedi.\n\nApportez votre vélo, nous apportons les outils. ^JD',
};

/** The first boxes hold a text, the others are empty: both are seen. */
const RealBox = ({ card, text }: { card: PracticeCardOf; text: string }) => {
  const mount = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is built once.
  useEffect(() => {
    void card.load().then((build) => mount.current && build(mount.current, card.network).set(text));
  }, []);
  return <div ref={mount} />;
};

export const practicePages: Pieces = {
  practice: (_theme, language) => (
    <PracticePage links={links}>
      {practiceCards.map((card, index) => (
        <PracticeCard
          key={card.network}
          id={card.network}
          title={card.network}
          note={card.editor}
          posted={index === 0 ? 2 : 0}
          onPost={nothing}
        >
          <RealBox card={card} text={index < 5 ? samples[language] : ''} />
        </PracticeCard>
      ))}
    </PracticePage>
  ),
};

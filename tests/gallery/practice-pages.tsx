import { PracticeCard } from '../../components/practice/practice-card';
import { PracticePage } from '../../components/practice/practice-page';
import type { Pieces } from './gallery';

const links = { practice: '#practice', history: '#history', options: '#options' };
const nothing = () => {};

const cards = [
  ['Facebook', 'Lexical'],
  ['X', 'Draft.js'],
  ['LinkedIn', 'Quill'],
  ['Mastodon', 'Textarea'],
] as const;

export const practicePages: Pieces = {
  practice: () => (
    <PracticePage links={links}>
      {cards.map(([network, editor], index) => (
        <PracticeCard
          key={network}
          id={network}
          title={network}
          note={editor}
          posted={index === 0 ? 2 : 0}
          onPost={nothing}
        >
          <textarea aria-label={network} />
        </PracticeCard>
      ))}
    </PracticePage>
  ),
};

import { useState } from 'preact/hooks';
import type { BrandWord } from '../../lib/voice/brand-voice';
import { Button } from '../parts/button';
import { useT } from '../translate';
import { WordForm } from './word-form';

interface WordListProps {
  readonly words: readonly BrandWord[];
  readonly onWords: (words: readonly BrandWord[]) => void;
}

/** Words the brand never says, and words it prefers, each with what to say and why. */
export const WordList = ({ words, onWords }: WordListProps) => {
  const { t } = useT();
  const [adding, setAdding] = useState(false);
  return (
    <div class="stack">
      <h3>{t('wordsTitle')}</h3>
      {words.length === 0 ? (
        <p class="soft">{t('wordsEmpty')}</p>
      ) : (
        <ul class="words">
          {words.map((word) => (
            <li key={`${word.kind}${word.word}`}>
              <span class="word-change">
                <WordChange word={word} />
              </span>
              {word.reason && <span class="soft small word-reason">{word.reason}</span>}
              <Button
                look="icon"
                icon="bin"
                label={t('wordRemove', { word: word.word })}
                onPress={() => onWords(words.filter((one) => one !== word))}
              />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <WordForm
          words={words}
          onCancel={() => setAdding(false)}
          onAdd={(word) => {
            onWords([...words, word]);
            setAdding(false);
          }}
        />
      ) : (
        <div class="row">
          <Button icon="plus" onPress={() => setAdding(true)}>
            {t('wordAdd')}
          </Button>
        </div>
      )}
    </div>
  );
};

const WordChange = ({ word: { word, kind, instead } }: { word: BrandWord }) => {
  const { t } = useT();
  if (!instead) return <>{t(kind === 'banned' ? 'wordNever' : 'wordLiked', { word })}</>;
  return (
    <>
      {kind === 'banned'
        ? t('wordInstead', { word, instead })
        : t('wordInstead', { word: instead, instead: word })}
    </>
  );
};

import type { Language } from '../../lib/voice/language';
import type { ToneTask } from '../../lib/voice/tone/tone-model';
import type { Sought } from './best-line';
import { type LabelledRow, labelledRows } from './labelled-rows';

/** A question the model learns to answer in one language, from which files, and how. */
export interface TaskPlan {
  readonly task: ToneTask;
  readonly language: Language;
  /** Ships with the extension; the others have licences that let us measure with them only. */
  readonly ships: boolean;
  readonly labels: readonly string[];
  readonly kind: 'classes' | 'scale';
  readonly train: readonly string[];
  /** Files held out elsewhere; scored when the folder has them. */
  readonly test: readonly string[];
  /** Index of the label, or the value of a scale; `undefined` leaves the row out. */
  readonly answer: (row: LabelledRow) => number | undefined;
  /** Cost of an error (LIBLINEAR's C). */
  readonly cost: number;
  /** Scale features by their log-count ratio first (Wang & Manning 2012). */
  readonly scaled: boolean;
  /** What the line between two labels is to be best for. */
  readonly sought: Sought;
  /** Source whose rows calibrate, where others are older or of another kind; every source unless told. */
  readonly judge?: string;
  /** Learns with a lexicon of good and bad words beside. */
  readonly valence: boolean;
  /** How much a second machine weighs that reads whole words only: letters of few rows hide what words say. */
  readonly words: number;
  /** Other languages whose rows of the same task are learned from beside, for what words share across languages. */
  readonly lenders: readonly Language[];
  /** How much the vectors of its words weigh beside the words themselves; 0 for none. */
  readonly vectors: number;
  /** Weights kept: the model's size. */
  readonly keep: number;
}

/** Whether letters are read across words, in all parts of a model file: by cross-validation on the open rows. */
export const readsAcross = ({ language, ships }: Pick<TaskPlan, 'language' | 'ships'>): boolean =>
  language === 'en' || (language === 'de' && !ships);

const sentiments = ['negative', 'neutral', 'positive'] as const;
const indexIn = (labels: readonly string[]) => (row: LabelledRow) => {
  const at = labels.indexOf(row.label);
  return at < 0 ? undefined : at;
};

/** Languages of some two thousand tweets each, of the same making. */
const smallSets = ['fr', 'es', 'de', 'it', 'pt'] as const;

const sentiment = (language: Language, more: readonly string[], cost: number, keep: number): TaskPlan => ({
  task: 'sentiment',
  language,
  ships: true,
  labels: sentiments,
  kind: 'classes',
  train: [`xlmt/sentiment.${language}.train.tsv.gz`, `xlmt/sentiment.${language}.val.tsv.gz`, ...more],
  test: [`xlmt/sentiment.${language}.test.tsv.gz`],
  answer: indexIn(sentiments),
  cost,
  scaled: true,
  ...(more.length > 0 ? { judge: 'xlmt' } : {}),
  valence: true,
  sought: 'both',
  words: 0,
  lenders: language === 'en' ? [] : smallSets.filter((other) => other !== language),
  vectors: language === 'en' ? 2 : 0,
  keep,
});

const hostility = (language: Language): TaskPlan => ({
  task: 'hostility',
  language,
  ships: true,
  labels: ['fine', 'hostile'],
  kind: 'classes',
  train: [`mlma/hostility.${language}.train.tsv.gz`],
  test: [`mlma/hostility.${language}.test.tsv.gz`],
  answer: ({ label }) => (label === 'normal' ? 0 : 1),
  cost: 0.3,
  scaled: true,
  valence: false,
  sought: 'both',
  words: 0,
  lenders: [],
  vectors: 2,
  keep: 15_000,
});

const keen = /^(?:joy|excitement|love|admiration|gratitude)$/u;

/** GoEmotions: rows of the feeling against rows that are only neutral. */
const feeling = (task: 'enthusiasm' | 'amusement', labels: readonly string[], is: RegExp): TaskPlan => ({
  task,
  language: 'en',
  ships: true,
  labels,
  kind: 'classes',
  train: ['goemotions/train.tsv.gz', 'goemotions/dev.tsv.gz'],
  test: ['goemotions/test.tsv.gz'],
  answer: ({ label }) => {
    const all = label.split(',');
    if (all.some((one) => is.test(one))) return 1;
    return all.length === 1 && all[0] === 'neutral' ? 0 : undefined;
  },
  cost: 0.3,
  scaled: true,
  valence: false,
  sought: 'both',
  words: 0,
  lenders: [],
  vectors: 2,
  keep: 12_000,
});

export const taskPlans: readonly TaskPlan[] = [
  sentiment('en', ['semeval/sentiment.train.tsv.gz'], 0.5, 30_000),
  sentiment('fr', [], 1, 16_000),
  sentiment('es', [], 1, 9_000),
  sentiment('de', [], 1, 9_000),
  sentiment('it', [], 1, 9_000),
  sentiment('pt', [], 1, 9_000),
  hostility('fr'),
  hostility('en'),
  {
    task: 'politeness',
    language: 'en',
    ships: true,
    labels: ['impolite', 'polite'],
    kind: 'classes',
    train: ['politeness/binary.en.train.tsv.gz'],
    test: ['politeness/binary.en.test.tsv.gz'],
    answer: ({ label }) => (Number(label) > 0 ? 1 : 0),
    cost: 1,
    scaled: true,
    valence: false,
    sought: 'both',
    words: 0,
    lenders: [],
    vectors: 2,
    keep: 15_000,
  },
  {
    task: 'clickbait',
    language: 'en',
    // Learned from headlines: of other posts it says clickbait three times in ten, so it speaks to nobody.
    ships: false,
    labels: ['sober', 'clickbait'],
    kind: 'classes',
    train: ['clickbait/en.train.tsv.gz'],
    test: ['clickbait/en.test.tsv.gz'],
    answer: ({ label }) => (label === 'clickbait' ? 1 : 0),
    cost: 1,
    scaled: true,
    valence: false,
    sought: 'both',
    words: 0,
    lenders: [],
    vectors: 2,
    keep: 20_000,
  },
  {
    task: 'clickbait',
    language: 'es',
    ships: true,
    labels: ['sober', 'clickbait'],
    kind: 'classes',
    train: ['clickbait/es.train.tsv.gz', 'clickbait/es.validation.tsv.gz'],
    test: ['clickbait/es.test.tsv.gz'],
    answer: ({ label }) => (/^no$/iu.test(label) ? 0 : 1),
    cost: 1,
    scaled: true,
    valence: false,
    sought: 'both',
    words: 1,
    lenders: [],
    vectors: 2,
    keep: 15_000,
  },
  feeling('enthusiasm', ['matter-of-fact', 'enthusiastic'], keen),
  feeling('amusement', ['serious', 'funny'], /^amusement$/u),
  {
    task: 'formality',
    language: 'en',
    ships: true,
    labels: ['formal'],
    kind: 'scale',
    train: ['formality/pavlick_formality.train.tsv.gz', 'formality/pavlick_formality.validation.tsv.gz'],
    test: ['formality/pavlick_formality.test.tsv.gz'],
    answer: ({ label }) => Number(label),
    cost: 1,
    scaled: false,
    valence: false,
    sought: 'both',
    words: 0,
    lenders: [],
    vectors: 2,
    keep: 20_000,
  },
  {
    task: 'formality',
    language: 'de',
    ships: false,
    labels: ['formal'],
    kind: 'scale',
    train: ['formality/in_formal_full_minus_test.tsv.gz'],
    test: ['formality/in_formal_sentences.test.tsv.gz'],
    // The full set is scored from -1 to 1.
    answer: ({ label, source }) =>
      source === 'in_formal_sentences' ? Number(label) : (Number(label) + 1) / 2,
    cost: 1,
    scaled: false,
    valence: false,
    sought: 'both',
    words: 0,
    lenders: [],
    vectors: 2,
    keep: 20_000,
  },
  ...(['irony', 'offence'] as const).map((task): TaskPlan => {
    const file = task === 'irony' ? 'irony' : 'offensive';
    return {
      task,
      language: 'en',
      ships: false,
      labels: ['not', file],
      kind: 'classes',
      train: [`tweeteval/${file}.train.tsv.gz`, `tweeteval/${file}.val.tsv.gz`],
      test: [`tweeteval/${file}.test.tsv.gz`],
      answer: ({ label }) => (label === file ? 1 : 0),
      cost: 0.3,
      scaled: task === 'offence',
      valence: false,
      sought: task === 'irony' ? 'second' : 'both',
      words: 0,
      lenders: [],
      vectors: 2,
      keep: 30_000,
    };
  }),
];

/** A labelled text with its answer, for one task. */
export interface AnsweredText {
  readonly text: string;
  readonly answer: number;
  readonly source: string;
}

/** Labelled rows of the given files, with their answers. */
export const answered = (folder: string, plan: TaskPlan, files: readonly string[]): readonly AnsweredText[] =>
  files
    .flatMap((file) => labelledRows(folder, file))
    .flatMap((row) => {
      const answer = plan.answer(row);
      return answer === undefined || Number.isNaN(answer)
        ? []
        : [{ text: row.text, answer, source: row.source }];
    });

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

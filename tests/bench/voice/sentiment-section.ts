import type { Language } from '../../../lib/voice/language';
import { scoreTone } from '../../../lib/voice/tone/score-tone';
import type { ToneModel } from '../../../lib/voice/tone/tone-model';
import { atLeast, type Figure } from './figure';
import { macroF1, macroRecall } from './metrics';
import { toneModel } from './models';
import { sentimentPackages } from './sentiment-packages';
import { type TriedRows, triedRows } from './tried-rows';

const labels = ['negative', 'neutral', 'positive'];
const languages: readonly Language[] = ['fr', 'en', 'es', 'de', 'it', 'pt'];

/** Sentiment by our models and by the packages, on the same texts in the same run. */
export async function sentimentSection(folder: string): Promise<readonly Figure[]> {
  const sets = [
    { name: 'tweeteval', language: 'en' as Language, tried: english(folder) },
    ...languages.map((language) => ({
      name: `xlmt.${language}`,
      language,
      tried: triedRows(folder, `xlmt/sentiment.${language}`),
    })),
  ].map((set) => ({ ...set, rows: set.tried.rows.filter(({ label }) => labels.includes(label)) }));
  const figures: Figure[] = [];
  const packages = sentimentPackages();
  for (const { name, language, tried, rows } of sets) {
    if (rows.length === 0) continue;
    const truth = rows.map(({ label }) => labels.indexOf(label));
    const measure = name === 'tweeteval' ? macroRecall : macroF1;
    const model = toneModel(language, true);
    const ours = model ? rows.map(({ text }) => sentimentOf(model, text)) : [];
    const on = `${rows.length} texts, ${tried.from}`;
    const bounds: Record<string, number> = { tweeteval: 66, 'xlmt.fr': 65, 'xlmt.en': 68 };
    const bound = bounds[name];
    figures.push({
      name: `sentiment.${name}`,
      value: 100 * measure(truth, ours, 3),
      ...(bound === undefined ? {} : { goal: atLeast(bound) }),
      on,
    });
    for (const { name: other, label, most } of packages) {
      const some = rows.slice(0, most ?? rows.length);
      const said: number[] = [];
      for (const { text } of some) said.push(await label(text, language));
      figures.push({
        name: `  package.${other}.${name}`,
        value: 100 * measure(truth.slice(0, some.length), said, 3),
        on: some.length < rows.length ? `first ${some.length}` : on,
      });
    }
  }
  const six = figures.filter((figure) => figure.name.startsWith('sentiment.xlmt.'));
  figures.push({
    name: 'sentiment.xlmt.mean6',
    value: six.reduce((sum, { value }) => sum + value, 0) / six.length,
    goal: atLeast(64.5),
    on: `${six.length} languages`,
  });
  return figures;
}

/** TweetEval's test is the last of SemEval's: without it, rows of the pool that training left out. */
function english(folder: string): TriedRows {
  const tried = triedRows(folder, 'tweeteval/sentiment');
  if (tried.from === 'test') return tried;
  return { rows: [...tried.rows, ...triedRows(folder, 'semeval/sentiment').rows], from: tried.from };
}

function sentimentOf(model: ToneModel, text: string): number {
  const score = scoreTone(model, text).find(({ task }) => task === 'sentiment');
  return score ? labels.indexOf(score.label) : 1;
}

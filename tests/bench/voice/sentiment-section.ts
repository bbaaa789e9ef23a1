import type { Language } from '../../../lib/voice/language';
import type { TaskPlan } from '../../../scripts/train-voice/task-plan';
import { taskPlans } from '../../../scripts/train-voice/tone-tasks';
import { atLeast, type Figure } from './figure';
import { macroF1, macroRecall } from './metrics';
import { type Readings, readRows } from './read-rows';
import { sentimentPackages } from './sentiment-packages';

const languages: readonly Language[] = ['fr', 'en', 'es', 'de', 'it', 'pt'];

/** Sentiment by our models and by the packages, on the same texts in the same run. */
export async function sentimentSection(folder: string): Promise<readonly Figure[]> {
  const plans = languages.flatMap(
    (language) => taskPlans.find((plan) => plan.task === 'sentiment' && plan.language === language) ?? [],
  );
  const sets = [
    ...plans
      .filter(({ language }) => language === 'en')
      .map((plan) => ({ name: 'tweeteval', language: plan.language, read: semeval(folder, plan) })),
    ...plans.map((plan) => ({
      name: `xlmt.${plan.language}`,
      language: plan.language,
      read: from(readRows(folder, plan), (source) => source.startsWith('xlmt')),
    })),
  ];
  const figures: Figure[] = [];
  const packages = sentimentPackages();
  for (const { name, language, read } of sets) {
    const { readings } = read;
    if (readings.length === 0) continue;
    const truth = readings.map((one) => one.truth);
    const measure = name === 'tweeteval' ? macroRecall : macroF1;
    const on = `${readings.length} texts, ${read.from}`;
    const bounds: Record<string, number> = { tweeteval: 66, 'xlmt.fr': 65, 'xlmt.en': 68 };
    const bound = bounds[name];
    figures.push({
      name: `sentiment.${name}`,
      value:
        100 *
        measure(
          truth,
          readings.map(({ said }) => said),
          3,
        ),
      ...(bound === undefined ? {} : { goal: atLeast(bound) }),
      on,
    });
    for (const { name: other, label, most } of packages) {
      const some = readings.slice(0, most ?? readings.length);
      const said: number[] = [];
      for (const { text } of some) said.push(await label(text, language));
      figures.push({
        name: `  package.${other}.${name}`,
        value: 100 * measure(truth.slice(0, some.length), said, 3),
        on: some.length < readings.length ? `first ${some.length}` : on,
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

/** Open rows of the sources chosen; test rows are what they are. */
const from = ({ readings, from: where }: Readings, chosen: (source: string) => boolean): Readings => ({
  readings: where === 'test' ? readings : readings.filter(({ source }) => chosen(source)),
  from: where,
});

/** TweetEval's test is the last of SemEval's: without it, the rows of SemEval's pool. */
const semeval = (folder: string, plan: TaskPlan): Readings =>
  from(
    readRows(folder, { ...plan, test: ['tweeteval/sentiment.test.tsv.gz'] }),
    (source) => !source.startsWith('xlmt'),
  );

import type { Words } from '../../../components/translate';
import { axisNames } from '../../crosstest/plan/axis-names';
import type { LearntReport } from '../../history/learn/learnt-report';
import { networkById } from '../../networks';

/** Within two standard errors: about 19 chances in 20. */
const errors = 2;

/** The clearest lessons as sentences, for whoever reads no charts. */
export function lessonSentences({ styles }: Pick<LearntReport, 'styles'>, words: Words): readonly string[] {
  const percent = new Intl.NumberFormat(words.language, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  });
  const say = (log: number) => percent.format(Math.expm1(log));
  return styles.flatMap(({ network, effects }) =>
    effects.map(({ axis, mean, se }) =>
      words.t('lessonLine', {
        network: networkById(network).name,
        way: words.t(axisNames[axis]),
        guess: say(mean),
        low: say(mean - errors * se),
        high: say(mean + errors * se),
      }),
    ),
  );
}

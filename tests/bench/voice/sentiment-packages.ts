import { createRequire } from 'node:module';
import { projectRoot } from '../../../scripts/train-voice/project-root';

const require = createRequire(`${projectRoot}package.json`);

/** What a developer would otherwise take: each says 0 negative, 1 neutral, 2 positive. */
export interface SentimentPackage {
  readonly name: string;
  readonly label: (text: string, language: string) => number | Promise<number>;
  /** It is so slow that it is given only so many texts. */
  readonly most?: number;
}

const sign = (score: number, margin = 0): number => (score > margin ? 2 : score < -margin ? 0 : 1);

export function sentimentPackages(): readonly SentimentPackage[] {
  const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment');
  const Sentiment = require('sentiment');
  const wink = require('wink-sentiment');
  const multilang = require('multilang-sentiment');
  const afinn = new Sentiment();
  return [
    {
      name: 'vader-sentiment',
      label: (text) => sign(vader.polarity_scores(text).compound, 0.05),
    },
    { name: 'sentiment', label: (text) => sign(afinn.analyze(text).score) },
    { name: 'wink-sentiment', label: (text) => sign(wink(text).score) },
    { name: '@nlpjs/sentiment', label: nlpjs() },
    {
      name: 'multilang-sentiment',
      label: (text, language) => sign(multilang(text, language).score),
      most: 100,
    },
  ];
}

function nlpjs(): SentimentPackage['label'] {
  const { SentimentAnalyzer } = require('@nlpjs/sentiment');
  const { containerBootstrap } = require('@nlpjs/core');
  const container = containerBootstrap();
  for (const [language, name] of [
    ['en', 'LangEn'],
    ['fr', 'LangFr'],
    ['es', 'LangEs'],
    ['de', 'LangDe'],
    ['it', 'LangIt'],
    ['pt', 'LangPt'],
  ]) {
    container.use(require(`@nlpjs/lang-${language}`)[String(name)]);
  }
  const analyzer = new SentimentAnalyzer({ container });
  return async (text, language) => {
    const { sentiment } = await analyzer.process({ locale: language, text });
    return sign(Number(sentiment.score));
  };
}

// Everything the voice claims, measured: `npm run bench:voice -- [DIR] [SECTION…]`, DIR laid out like
// ../shared/data/voice, SECTION the first letters of a title ("noise"): all of them unless told.
import { resolve } from 'node:path';
import { readEveryLanguage } from '../../lib/voice/address/every-language';
import { addressSection, silenceSection } from './voice/address-section';
import { budgetSection } from './voice/budget-section';
import { type Figure, printFigures, reaches } from './voice/figure';
import { matchSection } from './voice/match-section';
import { noiseSection } from './voice/noise-section';
import { politenessSection } from './voice/politeness-section';
import { sentimentSection } from './voice/sentiment-section';
import { toneSection } from './voice/tone-section';

const open = resolve('../shared/data/voice');
const folder = resolve(process.argv[2] ?? open);
readEveryLanguage();
console.log(`Voice, measured on ${folder}`);

const sections: readonly (readonly [string, () => readonly Figure[] | Promise<readonly Figure[]>])[] = [
  ['Form of address', () => [...addressSection(folder), ...silenceSection(folder)]],
  ['Voice match', () => matchSection(folder, open)],
  ['Sentiment (macro-recall for tweeteval, macro-F1 for xlmt)', () => sentimentSection(folder)],
  ['Tone', () => toneSection(folder)],
  ['Politeness without data of the language', () => politenessSection(folder)],
  ['Noise', () => noiseSection(folder)],
  ['Budget', () => budgetSection(folder)],
];

const all: Figure[] = [];
const wanted = process.argv.slice(3).map((section) => section.toLowerCase());
for (const [title, measure] of sections) {
  if (wanted.length > 0 && !wanted.some((section) => title.toLowerCase().startsWith(section))) continue;
  const figures = await measure();
  printFigures(title, figures);
  all.push(...figures);
}
const short = all.filter((figure) => !reaches(figure));
console.log(
  `\n${all.filter(({ goal }) => goal).length - short.length} goals reached, ${short.length} short.`,
);
console.log(
  `RESULT ${JSON.stringify(Object.fromEntries(all.map(({ name, value }) => [name.trim(), Number(value.toPrecision(6))])))}`,
);

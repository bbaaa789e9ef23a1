// Who tells the language of a sentence best? `npm run bench:language -- [DIR]`, DIR laid out like ../shared/data/voice:
// our function words, two packages, the detectors of both browsers, and what ships, on the same texts.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../browsers/chromium-browser.ts';
import { launchFirefox } from '../browsers/firefox-browser.ts';
import { type Detector, detectorOf, ourGuess, packagedDetectors } from './language/detectors.ts';
import { type LanguageSet, languageSets, mixedMessages, spoken } from './language/language-rows.ts';

const folder = resolve(process.argv[2] ?? '../shared/data/voice');
const sets = languageSets(folder);
const kinds = [...new Set(sets.map(({ kind }) => kind))];
const result: Record<string, number> = {};
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Share of a set that a detector gets right: the language, or that there is none of ours. */
async function share({ detect }: Detector, { rows }: LanguageSet): Promise<number> {
  const said = await detect(rows.map(({ text }) => text));
  const known = said.map((one) => spoken.find((ours) => ours === one?.slice(0, 2)));
  return mean(rows.map(({ language }, at) => (known[at] === language ? 1 : 0)));
}

const ours = await ourGuess();
const extension = new URL('../browsers/sample-extension', import.meta.url).pathname;
const browsers = [await launchChromium({ extension }), await launchFirefox({ extension })];
const texts = sets.reduce((sum, { rows }) => sum + rows.length, 0);
console.log(`% right, mean of ${spoken.length} languages; ms a text`);
console.log(`${''.padEnd(36)}${[...kinds, 'ms'].map((kind) => kind.padStart(13)).join('')}`);
try {
  for (const detector of [...packagedDetectors(ours), ...browsers.map(detectorOf)]) {
    const before = performance.now();
    const shares = new Map<LanguageSet, number>();
    for (const set of sets) shares.set(set, await share(detector, set));
    const each = (performance.now() - before) / texts;
    const columns = kinds.map((kind) => {
      const of = sets.filter((set) => set.kind === kind);
      for (const set of of)
        result[`${detector.name}: ${kind} ${set.language ?? ''}`.trim()] = shares.get(set) ?? 0;
      return percent(mean(of.map((set) => shares.get(set) ?? 0))).padStart(13);
    });
    console.log(`${detector.name.padEnd(36)}${columns.join('')}${each.toFixed(2).padStart(13)}`);
  }
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
}

const mixed = mixedMessages(folder);
for (const [name, library] of [
  ['function words', false],
  ['function words, then tinyld/light', true],
] as const) {
  const right = mixed.flatMap(({ text, parts }) => {
    const said = ours.languagesAt(
      text,
      parts.map(({ at }) => at),
      library,
    );
    return parts.map(({ language }, at) => (said[at] === language ? 1 : 0));
  });
  result[`${name}: sentences of mixed messages`] = mean(right);
  console.log(`two languages in a message, ${name}: ${percent(mean(right))} % of ${right.length} sentences`);
}
for (const path of ['tinyld/dist/tinyld.light.node.mjs', 'franc-min/data.js']) {
  const file = readFileSync(new URL(`../../node_modules/${path}`, import.meta.url));
  console.log(`${path}: ${(gzipSync(file, { level: 9 }).length / 1024).toFixed(1)} kB gzip`);
}
console.log(`RESULT ${JSON.stringify(result)}`);

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectLanguage } from '../lib/browser/detect-language';
import type { Draft } from '../lib/draft/draft';
import { review } from '../lib/draft/review';
import { readEveryLanguage } from '../lib/voice/address/every-language';
import { neutralVoice } from '../lib/voice/brand-voice';
import { judgeWith } from '../lib/voice/judge-with';
import { voiceChecks } from '../lib/voice/voice-checks';

const surfaces = ['post', 'comment', 'reply'] as const;

/** Every finding on every post of the corpus: a change of a check shows its noise in the difference of one file. */
test('the corpus of posts is found as it was', async () => {
  readEveryLanguage();
  const asInTheWorker = { judge: judgeWith('tinyld', detectLanguage) };
  const lines = readFileSync(new URL('corpus/voice.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const found = lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [, network = 'other', said, written = ''] = /^(\S+) (\S+): (.*)$/u.exec(line) ?? [];
      const text = written.replaceAll('\\n', '\n');
      const surface = surfaces.find((one) => one === said) ?? 'post';
      const draft: Draft = { text, network, surface };
      const findings = review(draft, neutralVoice, asInTheWorker, voiceChecks).map(
        ({ check, topic, span, weight }) =>
          `  ${weight} ${check}${topic === undefined ? '' : ` (${topic})`}: ${JSON.stringify(text.slice(span.start, span.end))}`,
      );
      return [line, ...findings].join('\n');
    });
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('corpus/voice.findings.txt');
});

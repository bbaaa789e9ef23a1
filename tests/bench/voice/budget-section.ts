import { readdirSync } from 'node:fs';
import { review } from '../../../lib/draft/review';
import { neutralVoice } from '../../../lib/voice/brand-voice';
import { scoreTone } from '../../../lib/voice/tone/score-tone';
import { voiceChecks } from '../../../lib/voice/voice-checks';
import { projectRoot } from '../../../scripts/train-voice/project-root';
import { asInWorker } from './as-in-worker';
import { atMost, type Figure } from './figure';
import { percentile } from './metrics';
import { gzipped, toneModel } from './models';
import { triedRows } from './tried-rows';

const rounds = 400;

/** Bytes of all models, and milliseconds for posts of two lengths. */
export function budgetSection(folder: string): readonly Figure[] {
  const shipped = `${projectRoot}lib/voice/models/`;
  const bytes = readdirSync(shipped).reduce((sum, file) => sum + gzipped(shipped + file), 0);
  const texts = triedRows(folder, 'xlmt/sentiment.en').rows.map(({ text }) => text);
  const model = toneModel('en', true);
  const long = (size: number, at: number): string => {
    let text = '';
    for (let next = at; text.length < size; next += 1) text += `${texts[next % texts.length] ?? ''} `;
    return text.slice(0, size);
  };
  const timed = (size: number, run: (text: string) => void): number => {
    const times: number[] = [];
    for (let at = 0; at < rounds; at += 1) {
      const text = long(size, at);
      const before = process.cpuUsage();
      run(text);
      // Processor time: another program's turn is not ours.
      if (at >= rounds / 4) times.push(process.cpuUsage(before).user / 1_000);
    }
    return percentile(times, 0.95);
  };
  const score = (text: string): void => void (model && scoreTone(model, text));
  const check = (text: string): void =>
    void review({ text, network: 'x', surface: 'post' }, neutralVoice, asInWorker, voiceChecks);
  const on = `p95 of ${(rounds * 3) / 4}`;
  return [
    { name: 'budget.models.kB', value: bytes / 1024, goal: atMost(1024), on: 'gzipped, all together' },
    { name: 'budget.tone.280.ms', value: timed(280, score), goal: atMost(1), on },
    { name: 'budget.tone.3000.ms', value: timed(3_000, score), goal: atMost(5), on },
    { name: 'budget.checks.280.ms', value: timed(280, check), goal: atMost(1), on },
    { name: 'budget.checks.3000.ms', value: timed(3_000, check), goal: atMost(4), on },
  ];
}

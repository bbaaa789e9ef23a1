import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../../lib/voice/language';
import { loadBackground } from '../../../lib/voice/match/background-file';
import type { VoiceBackground } from '../../../lib/voice/match/voice-background';
import { loadToneModel, type ToneModel } from '../../../lib/voice/tone/tone-model';
import { projectRoot } from '../../../scripts/train-voice/project-root';

const file = (language: Language, ships: boolean): string =>
  `${projectRoot}${ships ? 'lib/voice/models' : 'tests/bench/voice/models'}/tone-${language}.bin`;

/** The model of a language: the one that ships, or the one whose data let us only measure. */
export function toneModel(language: Language, ships: boolean): ToneModel | undefined {
  const path = file(language, ships);
  return existsSync(path) ? loadToneModel(readFileSync(path)) : undefined;
}

/** Size of a file as the stores and the network see it. */
export const gzipped = (path: string): number =>
  existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : 0;

/** The background that ships, counted from other people's posts (and, for English care, from the open brands' own). */
export function shippedBackground(language: Language): VoiceBackground | undefined {
  const path = `${projectRoot}lib/voice/models/voice-${language}.bin`;
  return existsSync(path) ? loadBackground(readFileSync(path)) : undefined;
}

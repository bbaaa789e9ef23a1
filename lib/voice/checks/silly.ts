import type { Check } from '../../draft/check';
import type { Finding } from '../../draft/finding';
import type { BrandVoice } from '../brand-voice';
import enRegister from '../lexicons/en/register.json';
import en from '../lexicons/en/silly.json';
import frRegister from '../lexicons/fr/register.json';
import fr from '../lexicons/fr/silly.json';
import { readText } from '../text/read-text';
import type { Word } from '../text/word';
import { textLanguage } from '../text-language';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';
import { phraseFindings } from './phrase-check';

/** Most exclamation marks in a row for a brand that has not said. */
const usualMarks = 2;
/** Words in capitals, one after the other, before it is shouting: two may be a name. */
const shoutedWords = 4;

/** Bold turned silly: shouting, !!!, slang put on, jokes while something is wrong out there. */
export const silly: Check<BrandVoice, VoiceSignals> = {
  id: 'tone/silly',
  run(draft, voice, signals) {
    const { text } = draft;
    const traits = voiceOn(voice, draft);
    const language = textLanguage(text, signals);
    const slang = { lists: { fr: fr.slang, en: en.slang }, topic: 'slang', reason: 'findingSlang' } as const;
    const jokes = {
      lists: { fr: frRegister.funny, en: enRegister.funny },
      topic: 'joke',
      reason: 'findingJokeNow',
    } as const;
    const casual = traits.dimensions?.formal === -1 || traits.dimensions?.funny === 1;
    return [
      ...marks(text, traits.punctuation?.exclamations ?? usualMarks),
      ...shouting(text),
      ...(casual ? [] : phraseFindings(text, { id: 'tone/silly', weight: 0, ...slang }, language)),
      ...(signals.vigilance === 'surge' || signals.vigilance === 'rising'
        ? phraseFindings(text, { id: 'tone/silly', weight: 2, ...jokes }, language)
        : []),
    ];
  },
};

function marks(text: string, most: number): readonly Finding[] {
  const runs = [...text.matchAll(/[!！]{2,}/gu)].filter(([run]) => [...run].length > most);
  const [first, ...others] = runs.map((run) => ({ start: run.index, end: run.index + run[0].length }));
  if (first === undefined) return [];
  const kept = '!'.repeat(Math.max(1, most));
  return [
    {
      check: 'tone/silly',
      topic: 'marks',
      span: first,
      alsoAt: others,
      reason: { key: 'findingManyMarks' },
      edits: [{ span: first, text: kept, label: { key: 'editKeep', params: { WORD: kept } } }],
      weight: 0,
    },
  ];
}

function shouting(text: string): readonly Finding[] {
  const { words } = readText(text);
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const goes = isLoud(words[at - 1]) && isLoud(words[at]) && words[at]?.joint === ' ';
    if (goes) continue;
    const run = words.slice(from, at);
    const [first] = run;
    const last = run.at(-1);
    from = at;
    // "OS, GPU, RAM" and "PS5 EU FR" are names: shouting has longer words in it.
    const shouted = run.length >= shoutedWords && run.filter((word) => word.text.length > 4).length > 1;
    if (!shouted || first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    return [
      {
        check: 'tone/silly',
        topic: 'capitals',
        span,
        reason: { key: 'findingShouting' },
        edits: [],
        weight: 1,
      },
    ];
  }
  return [];
}

const isLoud = (word: Word | undefined): boolean =>
  word !== undefined && word.text === word.text.toUpperCase() && word.text !== word.plain;

import type { Draft } from '../../../lib/draft/draft';
import { review } from '../../../lib/draft/review';
import type { Language } from '../../../lib/voice/language';
import { learnVoice } from '../../../lib/voice/learn-voice';
import { learnProfile } from '../../../lib/voice/match/voice-profile';
import { type ReadingTools, readDraft } from '../../../lib/voice/read-draft';
import { toneRanges } from '../../../lib/voice/tone/tone-range';
import { voiceChecks } from '../../../lib/voice/voice-checks';
import { asInWorker } from './as-in-worker';
import { atMost, type Figure } from './figure';
import { accountPosts, byAccount } from './match-section';
import { shippedBackground, toneModel } from './models';

const references = 100;
const fewest = 40;
const mostTried = 150;

/** What the worker knows of an account from its earlier posts, oldest first. */
function toolsFrom(earlier: readonly string[], language: Language): ReadingTools {
  const model = toneModel(language, true);
  const background = shippedBackground(language);
  const texts = earlier.slice(-references);
  return {
    models: new Map(model ? [[language, model]] : []),
    ...(background ? { background, profile: learnProfile(texts, background) } : {}),
    ...(model ? { own: toneRanges(model, texts) } : {}),
  };
}

/**
 * Findings on later posts of an account, by a voice and references learned from its earlier ones, statistics
 * included: what a careful brand would see.
 */
export function noiseSection(folder: string): readonly Figure[] {
  return [
    { file: 'care-brands.jsonl.gz', surface: 'reply', name: 'noise.care' },
    { file: 'public-accounts.jsonl.gz', surface: 'post', name: 'noise.public' },
  ].flatMap(({ file, surface, name }) => {
    let findings = 0;
    let posts = 0;
    const kinds = new Map<string, number>();
    for (const list of byAccount(accountPosts(folder, file)).values()) {
      if (list.length < fewest) continue;
      const half = Math.floor(list.length / 2);
      const earlier = list.slice(0, half).map(({ text }) => text);
      const { voice } = learnVoice(earlier.toReversed());
      const ownPosts = earlier.toReversed().map((text) => ({ text }));
      const tools = list[0] ? toolsFrom(earlier, list[0].language) : { models: new Map() };
      for (const { text, language } of list.slice(half, half + mostTried)) {
        const draft: Draft = { text, network: 'other', surface: surface === 'post' ? 'post' : 'reply' };
        const reading = readDraft(text, tools, { language, ...asInWorker });
        const signals = { language, ...asInWorker, ownPosts, ...(reading ? { reading } : {}) };
        const found = review(draft, voice, signals, voiceChecks);
        posts += 1;
        findings += found.length;
        for (const { check, topic } of found) {
          const kind = check.startsWith('word/') || topic === undefined ? check : `${check}:${topic}`;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }
    }
    const most = [...kinds].sort((a, b) => b[1] - a[1]).slice(0, 6);
    if (posts === 0) return [];
    return [
      {
        name,
        value: (10 * findings) / posts,
        goal: atMost(1),
        on: `findings in 10 posts, ${posts} posts; ${most.map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
      },
    ];
  });
}

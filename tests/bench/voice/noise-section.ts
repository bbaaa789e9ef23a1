import { review } from '../../../lib/draft/review';
import { learnVoice } from '../../../lib/voice/learn-voice';
import { voiceChecks } from '../../../lib/voice/voice-checks';
import { atMost, type Figure } from './figure';
import { accountPosts, byAccount } from './match-section';

/** Findings on later posts of an account, by a voice learned from its earlier ones: what a careful brand would see. */
export function noiseSection(folder: string): readonly Figure[] {
  return [
    { file: 'care-brands.jsonl.gz', surface: 'reply', name: 'noise.care', bound: 1 },
    { file: 'public-accounts.jsonl.gz', surface: 'post', name: 'noise.public', bound: undefined },
  ].flatMap(({ file, surface, name, bound }) => {
    let findings = 0;
    let posts = 0;
    const kinds = new Map<string, number>();
    for (const list of byAccount(accountPosts(folder, file)).values()) {
      if (list.length < 40) continue;
      const half = Math.floor(list.length / 2);
      const earlier = list.slice(0, half).map(({ text }) => text);
      const { voice } = learnVoice([...earlier].reverse());
      const ownPosts = earlier.reverse().map((text) => ({ text }));
      for (const { text, language } of list.slice(half, half + 150)) {
        const draft = { text, network: 'other', surface: surface === 'post' ? 'post' : 'reply' } as const;
        const found = review(draft, voice, { language, ownPosts }, voiceChecks);
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
        ...(bound === undefined ? {} : { goal: atMost(bound) }),
        on: `findings in 10 posts, ${posts} posts; ${most.map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
      },
    ];
  });
}

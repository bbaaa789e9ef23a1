import { useState } from 'preact/hooks';
import type { VoiceSectionProps } from '../../../components/options/voice-section';
import { openOwnPosts } from '../../history/own-posts';
import { acceptHabit } from '../../voice/accept-habit';
import type { BrandVoice } from '../../voice/brand-voice';
import { parseBrandVoice } from '../../voice/parse-brand-voice';
import type { Settings } from '../settings';
import { acceptLearned } from './accept-learned';
import { carriedOver } from './carried-over';
import { postsInFile } from './posts-in-file';
import { useBrandPack } from './use-brand-pack';
import { useReferences } from './use-references';

type Save = (change: (settings: Settings) => Partial<Settings>) => void;

/**
 * The voice of the settings, and all that the options page does with it; `onName` gets the name that a file gives to
 * its brand, where she takes it.
 */
export function useVoice(
  settings: Settings,
  save: Save,
  onName?: (brand: string) => void,
): Omit<VoiceSectionProps, 'networks'> {
  const [edition, setEdition] = useState(0);
  const { voice } = parseBrandVoice(settings.voice);
  const change = (of: (voice: BrandVoice) => BrandVoice) =>
    save((now) => ({ voice: of(parseBrandVoice(now.voice).voice) }));
  /** What a field says is made of what is shown. */
  const changeShown = (of: (voice: BrandVoice) => BrandVoice) =>
    change((now) => carriedOver(voice, of(voice), now));
  /** What stands in the fields no longer holds. */
  const replace = (of: (voice: BrandVoice) => BrandVoice) => {
    change(of);
    setEdition((before) => before + 1);
  };
  const { count, keep, onErase } = useReferences();
  const pack = useBrandPack(voice, settings.brand, (taken, name) => {
    replace(() => taken);
    if (name !== undefined) onName?.(name);
  });
  return {
    voice,
    edition,
    onVoice: changeShown,
    learning: {
      // Lexicons and thousands of first names come along: only for whoever asks.
      async learn(posts) {
        const [{ learnVoice }, { learnSignature }] = await Promise.all([
          import('../../voice/learn-voice'),
          import('../../signature/learn-signature'),
        ]);
        return { voice: learnVoice(posts), signature: learnSignature(posts) };
      },
      postsOf: postsInFile,
      ownPosts:
        count === 0
          ? undefined
          : async () => {
              const posts = openOwnPosts();
              const kept = await posts.read().finally(() => posts.close());
              return kept.filter(({ surface }) => surface === 'post').map(({ text }) => text);
            },
      onHabit: (habit, place) => replace((now) => acceptHabit(now, habit, place)),
      onSignature: (learned, surface) =>
        save((now) => acceptLearned(now, learned, surface, () => crypto.randomUUID())),
      async onKeep(posts, origin) {
        await keep(posts, origin);
        save(() => ({ keepPosts: true }));
      },
    },
    references: {
      count,
      keeps: settings.keepPosts,
      onKeeps: (keepPosts) => save(() => ({ keepPosts })),
      onErase,
    },
    pack,
  };
}

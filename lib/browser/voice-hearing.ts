import type { Draft } from '../draft/draft';
import type { OwnPost, OwnPosts } from '../history/own-posts';
import { inEachLanguage } from '../voice/in-each-language';
import type { Language } from '../voice/language';
import type { LanguageJudge } from '../voice/language-clues';
import { fewestPosts, matchWindow } from '../voice/match/match-voice';
import { learnProfile } from '../voice/match/voice-profile';
import { type ReadingTools, readDraft } from '../voice/read-draft';
import { textLanguage } from '../voice/text-language';
import { toneRanges } from '../voice/tone/tone-range';
import { accountKey } from '../voice/voice-on';
import type { VoiceSignals } from '../voice/voice-signals';
import type { Models } from './voice-models';

/** References compared: the newest, since voices drift. */
const mostReferences = 100;
const window = 5;

type Learned = Pick<ReadingTools, 'profile' | 'own' | 'lastFive'>;

/**
 * In the worker: what the statistics say of a draft, beside the account's own posts. Models and posts are read at the
 * first question; what they teach is kept until the posts change.
 */
export class VoiceHearing {
  #posts: Promise<readonly OwnPost[]> | undefined;
  #learned = new Map<string, Promise<Learned>>();

  constructor(
    private readonly models: Models,
    private readonly store: OwnPosts,
    private readonly judge?: LanguageJudge,
  ) {}

  /** The reading of a draft and the posts it may repeat. */
  async hear(draft: Draft): Promise<VoiceSignals> {
    const posts = await this.#read();
    const language = this.#language(draft.text);
    // The same words on two networks are one message told twice, not a repetition.
    const ownPosts = posts.filter(
      ({ network, surface }) => surface === 'post' && (network === draft.network || network === ''),
    );
    if (language === undefined) return { ownPosts };
    const spoken = inEachLanguage(draft.text, language, this.judge).map((one) => one.language);
    const [background, learned, ...loaded] = await Promise.all([
      this.models.background(language),
      this.#learn(draft, language),
      ...spoken.map((one) => this.models.tone(one)),
    ]);
    const models = new Map(spoken.flatMap((one, at) => (loaded[at] ? [[one, loaded[at]] as const] : [])));
    const tools = { models, ...learned, ...(background ? { background } : {}) };
    const reading = readDraft(draft.text, tools, { judge: this.judge });
    return { ownPosts, ...(reading ? { reading } : {}) };
  }

  /** How many posts are kept, and how the last five published match the ones before: 0 to 1, low is far. */
  async state(): Promise<{ readonly kept: number; readonly lastFive?: number }> {
    const posts = await this.#read();
    const last = posts.find(({ source, surface }) => source === 'seen' && surface === 'post');
    const language = last && this.#language(last.text);
    if (last === undefined || language === undefined) return { kept: posts.length };
    const { lastFive } = await this.#learn(last, language);
    return { kept: posts.length, ...(lastFive === undefined ? {} : { lastFive }) };
  }

  /** Keeps posts as references from now on; how many there are. */
  async keep(posts: readonly unknown[]): Promise<number> {
    const kept = await this.store.keep(posts);
    this.#forget();
    return kept;
  }

  async erase(): Promise<void> {
    await this.store.erase();
    this.#forget();
  }

  #language(text: string): Language | undefined {
    return textLanguage(text, { judge: this.judge });
  }

  #forget(): void {
    this.#posts = undefined;
    this.#learned.clear();
  }

  #read(): Promise<readonly OwnPost[]> {
    this.#posts ??= this.store.read();
    // A reading that failed is tried again at the next question.
    this.#posts.catch(() => {
      this.#posts = undefined;
    });
    return this.#posts;
  }

  #learn(draft: Draft, language: Language): Promise<Learned> {
    const surface = draft.surface === 'post' ? 'post' : 'reply';
    const key = [language, surface, draft.network, accountKey(draft.account)].join('\n');
    const known = this.#learned.get(key) ?? this.#learnFrom(draft, surface, language);
    this.#learned.set(key, known);
    return known;
  }

  async #learnFrom(draft: Draft, surface: OwnPost['surface'], language: Language): Promise<Learned> {
    const background = await this.models.background(language);
    const model = await this.models.tone(language);
    if (background === undefined) return {};
    const all = (await this.#read()).filter(
      (post) => post.surface === surface && this.#language(post.text) === language,
    );
    const references = nearest(all, draft);
    const oldestFirst = (from: number): readonly string[] =>
      references
        .slice(from, from + mostReferences)
        .map(({ text }) => text)
        .reverse();
    const texts = oldestFirst(0);
    if (texts.length < fewestPosts) return {};
    const profile = learnProfile(texts, background);
    const recent = references.slice(0, window);
    const before = oldestFirst(window);
    const seen = recent.filter(({ source }) => source === 'seen').length === window;
    const lastFive =
      seen && before.length >= fewestPosts
        ? matchWindow(
            recent.map(({ text }) => text),
            learnProfile(before, background),
            background,
          )
        : undefined;
    return {
      profile,
      ...(model ? { own: toneRanges(model, texts) } : {}),
      ...(lastFive === undefined ? {} : { lastFive }),
    };
  }
}

/** The account's own posts where there are enough, or the network's, or all of the brand's. */
function nearest(posts: readonly OwnPost[], { network, account }: Draft): readonly OwnPost[] {
  const name = accountKey(account);
  const here = posts.filter((post) => post.network === network);
  const own = name === '' ? [] : here.filter((post) => accountKey(post.account) === name);
  return [own, here].find((list) => list.length >= fewestPosts) ?? posts;
}
